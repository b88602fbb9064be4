package org.preceptor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.assessment.Outcomes.failed;
import static org.preceptor.core.assessment.Outcomes.passed;
import static org.preceptor.core.assessment.SmallCourse.PAUSE;
import static org.preceptor.core.assessment.SmallCourse.last;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.assessment.Permission.AlreadyPassed;
import org.preceptor.core.assessment.Permission.Granted;
import org.preceptor.core.assessment.Permission.NoneLeft;
import org.preceptor.core.assessment.Permission.NotBefore;

class RetakePolicyTests {

    static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(PAUSE);

    @Test
    void firstAttemptIsGranted() {
        assertThat(RetakePolicy.permission(last(), List.of(), MONDAY)).isEqualTo(new Granted(1));
    }

    @Nested
    class AfterAFailedFinal {

        @Test
        void nextAttemptWaitsForThePause() {
            assertThat(RetakePolicy.permission(last(), List.of(failed(MONDAY)), TUESDAY.minusMillis(1)))
                    .isEqualTo(new NotBefore(TUESDAY));
        }

        @Test
        void nextAttemptOpensWhenThePauseEnds() {
            assertThat(RetakePolicy.permission(last(), List.of(failed(MONDAY)), TUESDAY))
                    .isEqualTo(new Granted(2));
        }

        @Test
        void noAttemptIsLeftAfterTheLast() {
            assertThat(RetakePolicy.permission(
                            last(), List.of(failed(MONDAY), failed(TUESDAY)), TUESDAY.plus(PAUSE.multipliedBy(9))))
                    .isEqualTo(new NoneLeft(2));
        }

        @Test
        void attemptsNeverEndWithoutALimit() {
            assertThat(RetakePolicy.permission(last(null), List.of(failed(MONDAY), failed(MONDAY)), TUESDAY))
                    .isEqualTo(new Granted(3));
        }
    }

    @Test
    void passedFinalIsNotTakenAgain() {
        assertThat(RetakePolicy.permission(last(), List.of(passed(MONDAY)), TUESDAY))
                .isEqualTo(new AlreadyPassed());
    }

    @Test
    void everyEndedAttemptIsCounted() {
        assertThat(RetakePolicy.attemptsLeft(last(), List.of(failed(MONDAY)))).isEqualTo(1);
    }

    @Test
    void moreAttemptsThanAllowedLeaveNone() {
        assertThat(RetakePolicy.attemptsLeft(last(1), List.of(failed(MONDAY), failed(TUESDAY))))
                .isZero();
    }
}
