package org.preceptor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.assessment.ExtraAttempts.NONE;
import static org.preceptor.core.assessment.Outcomes.failed;
import static org.preceptor.core.assessment.Outcomes.passed;
import static org.preceptor.core.assessment.SmallCourse.PAUSE;
import static org.preceptor.core.assessment.SmallCourse.last;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.assessment.ExtraAttempts.Gift;
import org.preceptor.core.assessment.Permission.AlreadyPassed;
import org.preceptor.core.assessment.Permission.Granted;
import org.preceptor.core.assessment.Permission.NoneLeft;
import org.preceptor.core.assessment.Permission.NotBefore;

class RetakePolicyTests {

    static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00Z");
    static final Instant TUESDAY = MONDAY.plus(PAUSE);

    @Test
    void firstAttemptIsGranted() {
        assertThat(RetakePolicy.permission(last(), List.of(), NONE, MONDAY)).isEqualTo(new Granted(1, null));
    }

    @Nested
    class AfterAFailedFinal {

        @Test
        void nextAttemptWaitsForThePause() {
            assertThat(RetakePolicy.permission(last(), List.of(failed(MONDAY)), NONE, TUESDAY.minusMillis(1)))
                    .isEqualTo(new NotBefore(TUESDAY));
        }

        @Test
        void nextAttemptOpensWhenThePauseEnds() {
            assertThat(RetakePolicy.permission(last(), List.of(failed(MONDAY)), NONE, TUESDAY))
                    .isEqualTo(new Granted(2, null));
        }

        @Test
        void noAttemptIsLeftAfterTheLast() {
            assertThat(RetakePolicy.permission(
                            last(),
                            List.of(failed(MONDAY), failed(TUESDAY)),
                            NONE,
                            TUESDAY.plus(PAUSE.multipliedBy(9))))
                    .isEqualTo(new NoneLeft(2));
        }

        @Test
        void attemptsNeverEndWithoutALimit() {
            assertThat(RetakePolicy.permission(last(null), List.of(failed(MONDAY), failed(MONDAY)), NONE, TUESDAY))
                    .isEqualTo(new Granted(3, null));
        }
    }

    @Test
    void passedFinalIsNotTakenAgain() {
        assertThat(RetakePolicy.permission(last(), List.of(passed(MONDAY)), NONE, TUESDAY))
                .isEqualTo(new AlreadyPassed());
    }

    @Test
    void everyEndedAttemptIsCounted() {
        assertThat(RetakePolicy.attemptsLeft(last(), List.of(failed(MONDAY)), NONE))
                .isEqualTo(1);
    }

    @Test
    void moreAttemptsThanAllowedLeaveNone() {
        assertThat(RetakePolicy.attemptsLeft(last(1), List.of(failed(MONDAY), failed(TUESDAY)), NONE))
                .isZero();
    }

    @Nested
    class WithMoreAttempts {

        static final List<Outcome> BOTH_FAILED = List.of(failed(MONDAY), failed(TUESDAY));
        static final Instant WEDNESDAY = TUESDAY.plus(PAUSE);
        static final ExtensionId ID = new ExtensionId(new UUID(0, 1));
        static final ExtensionId OTHER = new ExtensionId(new UUID(0, 2));

        @Test
        void theOneAfterThePlanIsBegunOnTheGift() {
            assertThat(permission(WEDNESDAY, new Gift(ID, 1, 0, false, null))).isEqualTo(new Granted(3, ID));
        }

        @Test
        void thoseOfThePlanAreTakenFirst() {
            ExtraAttempts extra = ExtraAttempts.of(List.of(new Gift(ID, 1, 0, true, null)), MONDAY);

            assertThat(RetakePolicy.permission(last(), List.of(failed(MONDAY)), extra, MONDAY))
                    .isEqualTo(new NotBefore(TUESDAY));
            assertThat(RetakePolicy.permission(last(), List.of(failed(MONDAY)), extra, TUESDAY))
                    .isEqualTo(new Granted(2, null));
        }

        @Test
        void thePauseStaysUnlessItIsGivenToo() {
            assertThat(permission(TUESDAY, new Gift(ID, 1, 0, false, null))).isEqualTo(new NotBefore(WEDNESDAY));
            assertThat(permission(TUESDAY, new Gift(ID, 1, 0, true, null))).isEqualTo(new Granted(3, ID));
        }

        @Test
        void theGiftEndsToTheMoment() {
            Gift gift = new Gift(ID, 1, 0, true, WEDNESDAY);

            assertThat(permission(WEDNESDAY.minusMillis(1), gift)).isEqualTo(new Granted(3, ID));
            assertThat(permission(WEDNESDAY, gift)).isEqualTo(new NoneLeft(2));
        }

        @Test
        void anAttemptThatWasBegunTakesNothingFromTheNextGift() {
            Gift ended = new Gift(ID, 2, 1, false, TUESDAY);
            Gift given = new Gift(OTHER, 1, 0, true, null);
            ExtraAttempts extra = ExtraAttempts.of(List.of(ended, given), WEDNESDAY);
            List<Outcome> three = List.of(failed(MONDAY), failed(TUESDAY), failed(WEDNESDAY));

            assertThat(RetakePolicy.attemptsLeft(last(), three, extra)).isOne();
            assertThat(RetakePolicy.permission(last(), three, extra, WEDNESDAY)).isEqualTo(new Granted(4, OTHER));
        }

        @Test
        void whatEndsFirstIsUsedFirst() {
            assertThat(permission(
                            WEDNESDAY,
                            new Gift(ID, 1, 0, false, null),
                            new Gift(OTHER, 1, 0, false, WEDNESDAY.plusSeconds(1))))
                    .isEqualTo(new Granted(3, OTHER));
        }

        private static Permission permission(Instant now, Gift... gifts) {
            return RetakePolicy.permission(last(), BOTH_FAILED, ExtraAttempts.of(List.of(gifts), now), now);
        }
    }
}
