package org.preceptor.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.progress.Overall.IN_PROGRESS;
import static org.preceptor.core.progress.Overall.NOT_STARTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.progress.Overall;

/** A reason that was set aside comes back when it is worse, and no sooner. */
class SetAsideTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final LocalDate LONG_AGO = TODAY.minusDays(60);

    @ParameterizedTest(name = "set aside with {0} failed and {1} left, now {2} failed and {3} left: {4}")
    @CsvSource({
        "2, 1, 2, 1, false",
        "2, 1, 3, 1, true",
        "2, 1, 2, 0, true",
        "3, 0, 3, 0, false",
        "3, 0, 3, 1, false",
        "3, 0, 4, 0, true"
    })
    void failingComesBackWithAnotherFailedFinal(int failed, int left, int failedNow, int leftNow, boolean back) {
        SetAside setAside = first(finals(failed, left), TODAY);

        assertThat(shown(finals(failedNow, leftNow), setAside, TODAY)).isEqualTo(back);
    }

    @ParameterizedTest(name = "{0} days later: {1}")
    @CsvSource({"0, false", "6, false", "7, true"})
    void beingOverdueComesBackAfterAWeek(int days, boolean back) {
        Situation overdue = due(IN_PROGRESS, TODAY.minusDays(1));

        assertThat(shown(overdue, first(overdue, TODAY), TODAY.plusDays(days))).isEqualTo(back);
    }

    @Test
    void anotherDueDayIsAnotherMatter() {
        SetAside setAside = first(due(IN_PROGRESS, TODAY.minusDays(3)), TODAY);

        assertThat(shown(due(IN_PROGRESS, TODAY.minusDays(1)), setAside, TODAY)).isTrue();
    }

    @Test
    void dueSoonComesBackWhenItIsOverdue() {
        LocalDate due = TODAY.plusDays(3);
        SetAside setAside = first(due(NOT_STARTED, due), TODAY);

        assertThat(shown(due(NOT_STARTED, due), setAside, due)).isFalse();
        assertThat(shown(due(IN_PROGRESS, due), setAside, due)).isFalse();
        assertThat(shown(due(IN_PROGRESS, due), setAside, due.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "{0} days later: {1}")
    @CsvSource({"0, false", "6, false", "7, true"})
    void standstillComesBackAfterAWeek(int days, boolean back) {
        Situation stalled = new Situation(IN_PROGRESS, 0, 3, TODAY.minusDays(9), LONG_AGO, null, List.of(), List.of());

        assertThat(shown(stalled, first(stalled, TODAY), TODAY.plusDays(days))).isEqualTo(back);
    }

    @ParameterizedTest(name = "{0} days later: {1}")
    @CsvSource({"6, false", "7, true"})
    void notHavingStartedComesBackAfterAWeek(int days, boolean back) {
        Situation waiting = new Situation(NOT_STARTED, 0, 3, null, LONG_AGO, null, List.of(), List.of());

        assertThat(shown(waiting, first(waiting, TODAY), TODAY.plusDays(days))).isEqualTo(back);
    }

    @Test
    void otherReasonsStand() {
        Situation both = new Situation(
                IN_PROGRESS, 2, 1, TODAY.minusDays(9), LONG_AGO, TODAY.minusDays(1), List.of(), List.of());

        assertThat(NeedsAttention.reasons(with(both, first(both, TODAY)), TODAY))
                .extracting(Reason::urgency)
                .containsExactly(2, 6);
    }

    private static Situation finals(int failed, int left) {
        return new Situation(IN_PROGRESS, failed, left, TODAY, LONG_AGO, null, List.of(), List.of());
    }

    private static Situation due(Overall overall, LocalDate due) {
        LocalDate active = overall == NOT_STARTED ? null : TODAY;
        return new Situation(overall, 0, 3, active, TODAY, due, List.of(), List.of());
    }

    private static SetAside first(Situation situation, LocalDate day) {
        return SetAside.of(NeedsAttention.all(situation, day).getFirst(), situation, day);
    }

    private static boolean shown(Situation situation, SetAside setAside, LocalDate day) {
        return NeedsAttention.reasons(with(situation, setAside), day).stream()
                .anyMatch(
                        reason -> NeedsAttention.all(situation, day).getFirst().equals(reason));
    }

    private static Situation with(Situation situation, SetAside setAside) {
        return new Situation(
                situation.overall(),
                situation.finalsFailed(),
                situation.attemptsLeft(),
                situation.lastActive(),
                situation.free(),
                situation.due(),
                situation.concerns(),
                List.of(setAside));
    }
}
