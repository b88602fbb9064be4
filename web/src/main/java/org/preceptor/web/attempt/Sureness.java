package org.preceptor.web.attempt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Mark;
import org.preceptor.core.statistics.Calibration;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Interval;
import org.preceptor.core.statistics.Tally;

/**
 * How sure a trainee was of the answers of an ended attempt against how often they were right; full marks count as right.
 *
 * @param sentence the two compared, or why they are not
 */
public record Sureness(String sentence, List<Row> rows) {

    /** The answers that were given with one confidence. */
    public record Row(String words, int percent, long answers, long right) {}

    /** Fewer answers say nothing about a person. */
    private static final long NEEDED = 10;

    /** Null where the trainee said of no answer how sure they were. */
    static @Nullable Sureness of(Attempt attempt, InForce adjustments) {
        TreeMap<Integer, Tally> answers = new TreeMap<>();
        for (Question question : attempt.questions()) {
            Confidence felt = question.response().confidence();
            Mark mark = adjustments.mark(question);
            if (felt != null && mark.available() > 0) {
                answers.merge(felt.percent(), Tally.of(mark.isFull()), Tally::plus);
            }
        }
        return answers.isEmpty() ? null : new Sureness(sentence(Calibration.of(answers)), rows(answers));
    }

    /** Whether somebody was sure of an answer that did not earn all its points. */
    static boolean isMistaken(Question question, InForce adjustments) {
        Confidence felt = question.response().confidence();
        Mark mark = adjustments.mark(question);
        return felt != null && felt.percent() >= Calibration.SURE && mark.available() > 0 && !mark.isFull();
    }

    /** Such as "You were fairly sure, about 75%." */
    static String words(Confidence felt) {
        return switch (felt) {
            case GUESS -> "You called it a guess, about 25% sure.";
            case UNSURE, FAIRLY_SURE, SURE ->
                "You were %s, about %d%%.".formatted(felt.words().toLowerCase(Locale.UK), felt.percent());
        };
    }

    private static List<Row> rows(TreeMap<Integer, Tally> answers) {
        return Arrays.stream(Confidence.values())
                .map(anchor -> row(anchor, answers.getOrDefault(anchor.percent(), Tally.NONE)))
                .toList();
    }

    private static Row row(Confidence anchor, Tally answers) {
        return new Row(anchor.words(), anchor.percent(), answers.all(), answers.right());
    }

    static String sentence(Calibration calibration) {
        return calibration.n() < NEEDED
                ? "You said how sure you were of %d %s. From %d on they can be compared with how often you were right."
                        .formatted(calibration.n(), calibration.n() == 1 ? "answer" : "answers", NEEDED)
                : calibration
                        .overconfidence()
                        .found()
                        .map(excess -> compared(excess, calibration))
                        .orElse("");
    }

    private static String compared(Estimate excess, Calibration calibration) {
        long right = calibration.points().stream()
                .mapToLong(point -> point.answers().right())
                .sum();
        double share = (double) right / calibration.n();
        return "Of %d answers you were on average %.0f%% sure, and %.0f%% were right. %s"
                .formatted(
                        calibration.n(),
                        100 * (share + excess.value()),
                        100 * share,
                        excess.interval()
                                .found()
                                .map(Sureness::judged)
                                .orElse("All of them lie equally far apart, so nothing can be said about chance."));
    }

    private static String judged(Interval excess) {
        String points = "(95%% interval of the difference: %+.0f to %+.0f points)"
                .formatted(100 * excess.low(), 100 * excess.high());
        if (excess.contains(0)) {
            return "These agree as far as so few answers can tell %s.".formatted(points);
        }
        return excess.low() > 0
                ? "You were surer than you were right %s.".formatted(points)
                : "You knew more than you thought %s.".formatted(points);
    }
}
