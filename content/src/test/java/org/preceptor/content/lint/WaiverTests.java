package org.preceptor.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTests {

    private static final String NEGATIVE = """
            - id: L1-I01
              kind: single-best
              objective: L1-O1
              claims: [C01]
              bloom: remember
              stem: A man of 70 has a catheter that nobody needs any more on the ward.
              lead-in: Which of these steps is not needed?
              options:
                - {text: Take it out, rationale: "R [R01]"}
                - {text: Flush it, rationale: "R [R01]"}
                - {text: Send a sample, key: true, rationale: "R [R01]"}
            """;

    private static final String WAIVER = """
            - rule: D7
              at: L1-I01
              reason: The exception itself is what has to be known.
              who: A. Reviewer
              date: 2025-10-14
            """;

    private final Scaffold course = Scaffold.empty().with(Scaffold.ITEMS, NEGATIVE);

    private Report with(String waivers) {
        return Linter.lint(course.with("waivers.yaml", waivers));
    }

    @Test
    void findingIsSetAsideWithItsReason() {
        Report report = with(WAIVER);

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("D7", "W1");
        assertThat(report.waived()).singleElement().satisfies(waived -> {
            assertThat(waived.finding().rule()).isEqualTo("D7");
            assertThat(waived.waiver().reason()).startsWith("The exception itself");
        });
    }

    @Test
    void otherFindingsStay() {
        assertThat(course.rules()).contains("D7");
        assertThat(with(WAIVER).findings()).extracting(Finding::rule).contains("F4");
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            rule: T6           | rule: D7                                                | T6 finds nothing at L1-I01
            rule: Z9           | rule: D7                                                | there is no rule `Z9`
            at: L1-I02         | at: L1-I01                                              | D7 finds nothing at L1-I02
            reason: ""         | reason: The exception itself is what has to be known.   | without a reason
            who: ""            | who: A. Reviewer                                        | who decided
            date: yesterday    | date: 2025-10-14                                        | when, as in
            """)
    void brokenWaiverIsItselfAProblem(String broken, String whole, String message) {
        Report report = with(WAIVER.replace(whole, broken));

        assertThat(report.waived()).isEmpty();
        assertThat(report.findings()).extracting(Finding::rule).contains("D7", "W1");
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("W1"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(message));
    }
}
