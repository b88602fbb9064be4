package org.preceptor.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preceptor.content.Courses;

class BundledCourseLintTests {

    private final Report report = Linter.lint(Courses.files("ketamine-and-psychotherapy"));

    @Test
    void nothingBlocks() {
        assertThat(report.blocks())
                .as("The linter blocks the course:\n" + new TextReport(report, false).text())
                .isFalse();
    }

    @Test
    void whatIsWaivedSaysWhy() {
        assertThat(report.waived())
                .allSatisfy(waived -> assertThat(waived.waiver().reason()).isNotBlank());
    }
}
