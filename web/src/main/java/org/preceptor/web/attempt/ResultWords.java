package org.preceptor.web.attempt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.preceptor.core.assessment.Disclosure;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.PassMark;
import org.preceptor.web.page.Times;

/** Puts the result of an attempt into sentences. */
record ResultWords(Sitting sitting, Attempt.Submitted result, Times times) {

    List<String> sentences() {
        List<String> own = switch (sitting.attempt().occasion().kind()) {
            case PRE_TEST ->
                List.of(
                        "This is where you start from; it does not count towards anything.",
                        "The answers stay hidden, because the final assessment asks parallel questions.");
            case CHECK -> List.of("Practice only: it does not count. You may take it again from the lesson.");
            case REVIEW -> List.of("Practice only: it does not count. Come back for other questions when you like.");
            case FINAL -> ofFinal();
        };
        boolean withheld = sitting.disclosure() == Disclosure.SCORE;
        List<String> adjusted =
                new AdjustedWords(withheld, times).of(sitting.adjusted().given());
        return Stream.concat(own.stream(), adjusted.stream()).toList();
    }

    private List<String> ofFinal() {
        if (result.passed()) {
            return List.of("You passed; %s.".formatted(needed()));
        }
        String missed = "You did not pass this time; %s.".formatted(needed());
        if (sitting.outcomes().stream().anyMatch(outcome -> outcome.passed())) {
            return List.of(missed, "You have passed in another attempt, and that stands.");
        }
        int left = RetakePolicy.attemptsLeft(sitting.plan(), sitting.outcomes(), sitting.extra());
        return left == 0
                ? List.of(missed, "No attempt is left. Your instructor sees this and can help you on.")
                : List.of(
                        missed,
                        "%s left. The next opens on %s. Until then, revisit the lessons named below."
                                .formatted(
                                        left == 1 ? "One attempt is" : left + " attempts are",
                                        times.minute(Objects.requireNonNull(RetakePolicy.opens(
                                                sitting.plan(), sitting.outcomes(), sitting.extra())))));
    }

    /** What was needed and by how much it was reached or missed; somebody may have passed below it by an adjustment. */
    private String needed() {
        PassMark passMark = sitting.plan().passMark();
        Fraction needed = passMark == null
                ? Fraction.ZERO
                : passMark.pointsOf(result.mark().available());
        Fraction awarded = result.mark().awarded();
        int compared = awarded.compareTo(needed);
        if (compared == 0) {
            return "%s were needed, exactly what you have".formatted(needed);
        }
        return compared > 0
                ? "%s were needed, so you have %s to spare".formatted(needed, points(awarded.minus(needed)))
                : "%s were needed, %s more than you have".formatted(needed, points(needed.minus(awarded)));
    }

    private static String points(Fraction points) {
        return points.toString().equals("0") ? "less than 0.01" : points.toString();
    }
}
