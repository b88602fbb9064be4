package org.preceptor.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.progress.Overall.CERTIFIED;
import static org.preceptor.core.progress.Overall.IN_PROGRESS;
import static org.preceptor.core.progress.Overall.NOT_STARTED;
import static org.preceptor.core.progress.Overall.PASSED;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.progress.Overall;

class NeedsAttentionTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final LocalDate LONG_AGO = TODAY.minusDays(60);
    static final int THREE_LEFT = 3;
    static final AttemptId ATTEMPT = new AttemptId(new UUID(0, 1));
    static final List<Concern> CONCERNS = List.of(
            new Concern.Reported(new UUID(0, 2)),
            new Concern.SureAndWrong(ATTEMPT, new ObjectiveId("L3-O2")),
            new Concern.Fast(ATTEMPT, 24, Duration.ofSeconds(80)),
            new Concern.SureAndWrong(ATTEMPT, new ObjectiveId("L2-O1")));

    @ParameterizedTest(name = "failed {0} times with {1} left: {2}")
    @CsvSource({
        "0, 3, ''",
        "1, 2, ''",
        "2, 1, failed the final twice; 1 attempt left",
        "3, 2, failed the final 3 times; 2 attempts left",
        "2, 2147483647, failed the final twice",
        "1, 0, failed the final once; no attempt is left",
        "3, 0, failed the final 3 times; no attempt is left",
    })
    void failedFinalsAreNamed(int failed, int left, String words) {
        assertThat(words(situation(IN_PROGRESS, failed, left, TODAY, LONG_AGO, null)))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "due in {0} days: {1}")
    @CsvSource({
        "8, ''",
        "7, due in 7 days",
        "1, due in 1 day",
        "0, due today",
        "-1, overdue by 1 day",
        "-30, overdue by 30 days",
    })
    void dueDateIsNamedFromAWeekBefore(int days, String words) {
        assertThat(words(situation(IN_PROGRESS, 0, THREE_LEFT, TODAY, LONG_AGO, TODAY.plusDays(days))))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "not started, due in {0} days: {1}")
    @CsvSource({"6, 'not started, due in 6 days'", "0, 'not started, due today'", "-2, 'not started, overdue by 2 days'"
    })
    void notHavingStartedIsNamedWithTheDueDate(int days, String words) {
        assertThat(words(situation(NOT_STARTED, 0, THREE_LEFT, null, LONG_AGO, TODAY.plusDays(days))))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "last active {0} days ago: {1}")
    @CsvSource({"0, ''", "6, ''", "7, nothing done for 7 days", "40, nothing done for 40 days"})
    void standstillIsNamedAfterAWeek(int days, String words) {
        assertThat(words(situation(IN_PROGRESS, 0, THREE_LEFT, TODAY.minusDays(days), LONG_AGO, null)))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "free to begin for {0} days: {1}")
    @CsvSource({"0, ''", "6, ''", "7, 'not started after 7 days'"})
    void notHavingStartedIsNamedAfterAWeek(int days, String words) {
        assertThat(words(situation(NOT_STARTED, 0, THREE_LEFT, null, TODAY.minusDays(days), null)))
                .isEqualTo(words);
    }

    @Test
    void mostUrgentReasonStandsFirst() {
        Situation situation = situation(IN_PROGRESS, 2, 1, TODAY.minusDays(9), LONG_AGO, TODAY.plusDays(2));

        assertThat(words(situation))
                .isEqualTo("failed the final twice; 1 attempt left, due in 2 days, nothing done for 9 days");
    }

    @Test
    void standstillIsNoNewsWithoutAnAttemptLeft() {
        Situation situation = situation(IN_PROGRESS, 3, 0, TODAY.minusDays(9), LONG_AGO, TODAY.minusDays(1));

        assertThat(words(situation)).isEqualTo("failed the final 3 times; no attempt is left, overdue by 1 day");
    }

    @ParameterizedTest
    @EnumSource(
            value = Overall.class,
            names = {"PASSED", "CERTIFIED"})
    void whoPassedIsNeitherLateNorFailing(Overall overall) {
        assertThat(NeedsAttention.reasons(situation(overall, 2, 0, LONG_AGO, LONG_AGO, LONG_AGO), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Overall.class)
    void concernsStandHoweverFarSomebodyIs(Overall overall) {
        Situation situation = new Situation(overall, 0, THREE_LEFT, TODAY, TODAY, null, CONCERNS, List.of());

        assertThat(words(situation))
                .isEqualTo("sure and wrong again on objectives L2-O1, L3-O2, 24 questions of the final in 1 min 20 s, "
                        + "reported a question, which waits for an answer");
    }

    @Test
    void concernsStandByTheirUrgency() {
        LocalDate idle = TODAY.minusDays(9);

        assertThat(NeedsAttention.reasons(
                        new Situation(IN_PROGRESS, 0, THREE_LEFT, idle, LONG_AGO, TODAY, CONCERNS, List.of()), TODAY))
                .extracting(Reason::urgency)
                .containsExactly(4, 5, 6, 7, 8);
    }

    @Test
    void everybodyElseCanNeedAWord() {
        assertThat(List.of(Overall.values())).containsExactly(NOT_STARTED, IN_PROGRESS, PASSED, CERTIFIED);
    }

    private static Situation situation(
            Overall overall, int failed, int left, LocalDate last, LocalDate enrolled, LocalDate due) {
        return new Situation(overall, failed, left, last, enrolled, due, List.of(), List.of());
    }

    private static String words(Situation situation) {
        return String.join(
                ", ",
                NeedsAttention.reasons(situation, TODAY).stream()
                        .map(Reason::words)
                        .toList());
    }
}
