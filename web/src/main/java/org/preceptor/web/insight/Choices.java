package org.preceptor.web.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.page.Select;

/** What can be chosen above the figures, in the words of pages and addresses. */
final class Choices {

    private Choices() {}

    /** The attempts an address names; the first ones where it names none. */
    static AttemptChoice attempts(@Nullable String key) {
        return Arrays.stream(AttemptChoice.values())
                .filter(choice -> key(choice).equals(key))
                .findFirst()
                .orElse(AttemptChoice.FIRST);
    }

    static Select attempts(AttemptChoice chosen) {
        return Select.of(
                "attempts",
                "Attempts",
                Arrays.stream(AttemptChoice.values())
                        .map(choice -> new Select.Option(key(choice), words(choice), choice == chosen))
                        .toList());
    }

    static Select assessment(AssessmentKind chosen) {
        return Select.of(
                "assessment",
                "Assessment",
                Stream.of(AssessmentKind.PRE_TEST, AssessmentKind.FINAL, AssessmentKind.CHECK)
                        .map(kind -> new Select.Option(kind.slug(), words(kind), kind == chosen))
                        .toList());
    }

    /** What is counted, as a sentence. */
    static String counted(AttemptChoice choice) {
        return switch (choice) {
            case FIRST -> "Counted is the first attempt of everybody who was ever enrolled.";
            case LAST ->
                "Counted is the last attempt of everybody who was ever enrolled; later attempts have seen feedback.";
            case HIGHEST ->
                "Counted is the best attempt of everybody who was ever enrolled; this flatters, and later attempts"
                        + " have seen feedback.";
            case ALL ->
                "All attempts count, so that some people count several times: intervals are too narrow for that, and"
                        + " later attempts have seen feedback.";
        };
    }

    static String words(AssessmentKind kind) {
        return switch (kind) {
            case PRE_TEST -> "Before: the pre-test";
            case FINAL -> "After: the final";
            case CHECK -> "Checks of the lessons";
            case REVIEW -> "Reviews";
        };
    }

    private static String words(AttemptChoice choice) {
        return switch (choice) {
            case FIRST -> "First attempts";
            case LAST -> "Last attempts";
            case HIGHEST -> "Best attempts";
            case ALL -> "All attempts";
        };
    }

    /** How an address names them. */
    static String key(AttemptChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
