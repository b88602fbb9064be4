package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.adjustment.Adjustment.AcceptAll;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.adjustment.Given;
import org.preceptor.web.page.Times;

/**
 * Says how a result was adjusted. As long as the answers are withheld it names neither the question nor the reason, because
 * either could tell what the key is.
 */
record AdjustedWords(boolean withheld, Times times) {

    List<String> of(List<Given> given) {
        return given.stream().map(this::of).toList();
    }

    private String of(Given given) {
        String changed = "This result was adjusted on %s, because a question had to be judged again: %s instead of %s."
                .formatted(
                        times.day(given.at()),
                        given.after().mark().words(),
                        given.before().mark().words());
        String kept = given.after().passed() && given.before().passed() ? " What was passed stays passed." : "";
        return withheld
                ? changed + kept
                : "%s %s The reason: %s%s".formatted(changed, what(given), given.reason(), kept);
    }

    private static String what(Given given) {
        String done = switch (given.adjustment()) {
            case Drop drop -> "was dropped";
            case Rekey rekey -> "was given another key";
            case AcceptAll all -> "counts as right for everybody";
            case AsWritten written -> "counts again as it was written";
        };
        return "Question %d %s.".formatted(given.position(), done);
    }
}
