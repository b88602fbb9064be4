package org.preceptor.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preceptor.core.assessment.SmallCourse;
import org.preceptor.core.cohort.Extension.LaterDue;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;

class DueDaysTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    static final Step BEFORE = new Step.Before();
    static final Step LESSON = new Step.Study(SmallCourse.LESSONS.getFirst());
    static final DueDays DAYS = new DueDays(MONDAY, Map.of(BEFORE, MONDAY, LESSON, MONDAY.plusDays(1)));

    @Test
    void theLatestOfSeveralDaysCounts() {
        DueDays moved = DAYS.with(List.of(
                new LaterDue(null, MONDAY.plusDays(9)),
                new LaterDue(null, MONDAY.plusDays(3)),
                new LaterDue(LESSON, MONDAY.plusDays(5))));

        assertThat(moved)
                .isEqualTo(new DueDays(MONDAY.plusDays(9), Map.of(BEFORE, MONDAY, LESSON, MONDAY.plusDays(5))));
    }

    @Test
    void anEarlierDayChangesNothing() {
        assertThat(DAYS.with(List.of(new LaterDue(null, MONDAY.minusDays(1)), new LaterDue(LESSON, MONDAY))))
                .isEqualTo(DAYS);
    }

    @Test
    void whereThereIsNoDayNoneIsMade() {
        assertThat(DueDays.NONE.with(List.of(new LaterDue(null, MONDAY), new LaterDue(LESSON, MONDAY))))
                .isEqualTo(DueDays.NONE);
    }

    @Test
    void aStepIsLateFromTheDayAfterUntilItIsDone() {
        Standing nothingDone = Standing.of(SmallCourse.course(), Facts.NOTHING_DONE);

        assertThat(DAYS.late(nothingDone, MONDAY)).isEmpty();
        assertThat(DAYS.late(nothingDone, MONDAY.plusDays(1))).containsExactly(BEFORE);
        assertThat(DAYS.late(nothingDone, MONDAY.plusDays(2))).containsExactly(BEFORE, LESSON);
    }
}
