package org.preceptor.web.cohort;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the rows few from which the numbers of cohorts are added up. */
@Component
class CountFolding {

    private final JdbcCountFolding counts;

    CountFolding(JdbcCountFolding counts) {
        this.counts = counts;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void fold() {
        counts.fold();
    }
}
