package org.preceptor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.assessment.ExtraAttempts.NONE;
import static org.preceptor.core.assessment.Outcomes.failed;
import static org.preceptor.core.assessment.Outcomes.passed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
        assertThat(Disclosure.of(SmallCourse.last(), outcomes(outcomes), NONE)).isEqualTo(shown);
    }

    @Test
    void finalHidesTheKeyAgainWhileAnotherAttemptIsLeft() {
        var gift = new ExtraAttempts.Gift(new ExtensionId(new UUID(0, 1)), 1, 0, false, NOW);
        List<Outcome> both = outcomes("failed failed");

        assertThat(Disclosure.of(SmallCourse.last(), both, ExtraAttempts.of(List.of(gift), NOW.minusMillis(1))))
                .isEqualTo(Disclosure.SCORE);
        assertThat(Disclosure.of(SmallCourse.last(), both, ExtraAttempts.of(List.of(gift), NOW)))
                .isEqualTo(Disclosure.EVERYTHING);
    }

    @Test
    void finalWithoutALimitShowsTheScoreUntilPassed() {
        assertThat(Disclosure.of(SmallCourse.last(null), outcomes("failed failed failed"), NONE))
                .isEqualTo(Disclosure.SCORE);
    }

    @ParameterizedTest(name = "a pre-test {0} shows its score only")
    @CsvSource({"failed", "passed"})
    void preTestNeverShowsItsKey(String outcomes) {
        assertThat(Disclosure.of(SmallCourse.preTest(), outcomes(outcomes), NONE))
                .isEqualTo(Disclosure.SCORE);
    }

    @Test
    void checkShowsEverythingAtOnce() {
        var check = SmallCourse.plan(AssessmentKind.CHECK, FeedbackTiming.AT_ONCE);

        assertThat(Disclosure.of(check, List.of(), NONE)).isEqualTo(Disclosure.EVERYTHING);
    }

    private static List<Outcome> outcomes(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.equals("passed") ? passed(NOW) : failed(NOW))
                .toList();
    }
}
