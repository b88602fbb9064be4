package org.preceptor.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preceptor.core.assessment.SmallCourse;

class EffortTests {

    private final Course course = SmallCourse.course();

    @Test
    void countsTheReadingOfEveryLesson() {
        assertThat(Effort.of(course).reading())
                .isEqualTo(course.lessons().stream().mapToInt(Lesson::minutes).sum())
                .isPositive();
    }

    @Test
    void countsEveryQuestionThatIsAskedOnTheWay() {
        int preTest = items(AssessmentKind.PRE_TEST);
        int last = items(AssessmentKind.FINAL);
        int checks = course.lessons().stream()
                .mapToInt(lesson -> course.checkOf(lesson.slug()).size())
                .sum();

        assertThat(Effort.of(course).questions()).isEqualTo(preTest + last + checks);
    }

    @Test
    void takesAMinuteForAQuestion() {
        assertThat(new Effort(48, 118).minutes()).isEqualTo(166);
    }

    private int items(AssessmentKind kind) {
        return course.plan(kind).blueprint().itemsByObjective().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
