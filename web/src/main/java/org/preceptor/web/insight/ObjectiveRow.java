package org.preceptor.web.insight;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Interval;
import org.preceptor.core.statistics.Mastery;
import org.preceptor.core.statistics.Tally;

/**
 * A row of the forest plot: an objective before the course and after it.
 *
 * @param trace where the lesson is seen with everything in it
 * @param items where the questions of the objective are
 */
public record ObjectiveRow(String id, String text, String lesson, String trace, String items, Side before, Side after) {

    /**
     * One of the two moments.
     *
     * @param mark where it is drawn; absent where there is not enough evidence
     */
    public record Side(String n, Quoted mastery, @Nullable Mark mark) {

        static Side of(Tally answers) {
            return Mastery.of(answers)
                    .found()
                    .map(mastery -> new Side(
                            Spoken.count(answers.all()),
                            Quoted.of(Mastery.of(answers), Spoken::percent),
                            Mark.of(mastery)))
                    .orElseGet(() -> none(answers));
        }

        private static Side none(Tally answers) {
            String words = "Not enough evidence (n %d; from %d on)".formatted(answers.all(), Mastery.NEEDED);
            return new Side(Spoken.count(answers.all()), new Quoted(words, ""), null);
        }

        private String words() {
            return mark == null ? mastery.value() : "%s (%s, n %s)".formatted(mastery.value(), mastery.interval(), n);
        }
    }

    /** A share and the ends of its interval, in per cent of the drawing's width. */
    public record Mark(String at, String low, String high) {

        static Mark of(Estimate estimate) {
            Interval interval =
                    estimate.interval().found().orElseGet(() -> new Interval(estimate.value(), estimate.value()));
            return new Mark(
                    Scale.SHARE.at(estimate.value()), Scale.SHARE.at(interval.low()), Scale.SHARE.at(interval.high()));
        }
    }

    static ObjectiveRow of(ObjectiveEvidence evidence, String cohort) {
        TaughtObjective taught = evidence.taught();
        String id = taught.objective().id().value();
        return new ObjectiveRow(
                id,
                taught.objective().text(),
                taught.lessonWords(),
                taught.trace(),
                "%s/items?objective=%s".formatted(cohort, id),
                Side.of(evidence.before()),
                Side.of(evidence.after()));
    }

    /** What is drawn, in words. */
    public String description() {
        return "Before: %s. After: %s.".formatted(before.words(), after.words());
    }

    public boolean drawn() {
        return before.mark() != null || after.mark() != null;
    }
}
