package org.preceptor.core.course;

import java.util.Map;

/**
 * What a course asks of a trainee who takes each part of it once.
 *
 * @param reading minutes to read all lessons
 * @param questions the questions of the pre-test, of all checks and of the final; a case counts as one
 */
public record Effort(int reading, int questions) {

    /** A minute for a question, which is usual for items with a short vignette; the checks add time to read reasons. */
    private static final int MINUTES_A_QUESTION = 1;

    /** Adds up a course. */
    public static Effort of(Course course) {
        int drawn = course.assessments().stream()
                .filter(plan -> !plan.kind().isPractice())
                .map(plan -> plan.blueprint().itemsByObjective())
                .map(Map::values)
                .mapToInt(counts -> counts.stream().mapToInt(Integer::intValue).sum())
                .sum();
        int checked = (int) course.items().stream().filter(BankItem::isCheck).count();
        return new Effort(course.lessons().stream().mapToInt(Lesson::minutes).sum(), drawn + checked);
    }

    /** The whole, in minutes. */
    public int minutes() {
        return reading + questions * MINUTES_A_QUESTION;
    }
}
