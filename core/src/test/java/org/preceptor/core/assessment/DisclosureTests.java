package org.preceptor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.assessment.Outcomes.failed;
import static org.preceptor.core.assessment.Outcomes.passed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FeedbackTiming;

class DisclosureTests {

    static final Instant NOW = Instant.parse("2026-10-05T09:00:00Z");

    @ParameterizedTest(name = "a final of two attempts, {0}, shows {1}")
    @CsvSource({"failed, SCORE", "failed failed, EVERYTHING", "passed, EVERYTHING", "failed passed, EVERYTHING"})
    void finalShowsEverythingOncePassedOrUsedUp(String outcomes, Disclosure shown) {
        assertThat(Disclosure.of(SmallCourse.last(), outcomes(outcomes))).isEqualTo(shown);
    }

    @Test
    void finalWithoutALimitShowsTheScoreUntilPassed() {
        assertThat(Disclosure.of(SmallCourse.last(null), outcomes("failed failed failed")))
                .isEqualTo(Disclosure.SCORE);
    }

    @ParameterizedTest(name = "a pre-test {0} shows its score only")
    @CsvSource({"failed", "passed"})
    void preTestNeverShowsItsKey(String outcomes) {
        assertThat(Disclosure.of(SmallCourse.preTest(), outcomes(outcomes))).isEqualTo(Disclosure.SCORE);
    }

    @Test
    void checkShowsEverythingAtOnce() {
        var check = SmallCourse.plan(AssessmentKind.CHECK, FeedbackTiming.AT_ONCE);

        assertThat(Disclosure.of(check, List.of())).isEqualTo(Disclosure.EVERYTHING);
    }

    private static List<Outcome> outcomes(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.equals("passed") ? passed(NOW) : failed(NOW))
                .toList();
    }
}
