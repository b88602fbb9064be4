package org.preceptor.web.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal of the database as its two sentences, without a stack trace. */
class DatabaseRefusalAnalyzer extends AbstractFailureAnalyzer<DatabaseRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefusal refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), refusal.remedy(), refusal);
    }
}
