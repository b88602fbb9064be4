package org.preceptor.web.publication;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the problems of the bundled course by file and line, without a stack trace. */
class CourseRefusalAnalyzer extends AbstractFailureAnalyzer<CourseRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CourseRefusal refusal) {
        return new FailureAnalysis(
                "The course %s cannot be published:\n\n%s"
                        .formatted(PublishedCourses.FIRST_COURSE, refusal.getMessage()),
                "Mend the files of the course; the line numbers are theirs.",
                refusal);
    }
}
