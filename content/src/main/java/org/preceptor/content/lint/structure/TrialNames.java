package org.preceptor.content.lint.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.text.Phrases;

/** The names of trials that a course speaks of: those known, and those that its references' titles give away. */
final class TrialNames {

    /** A name by its looks, such as STAR*D, CoBalT, TRANSFORM-2 or KARMA-Dep. */
    private static final Pattern LOOKS = Pattern.compile(
            "\\b(?:[A-Z]{2,}\\*[A-Z]|[A-Z]{5,}-\\d|[A-Z]{4,}-[A-Z][a-z]+|[A-Z][a-z]+[A-Z][a-z]+[A-Z])(?![\\p{L}\\d])");

    /** A name by its place, such as "… Study (TADS)". */
    private static final Pattern PLACED = Pattern.compile("(?:Study|Trial|study|trial) \\(([A-Z][A-Za-z0-9*-]{2,})\\)");

    /** A name by its company, such as "the PARACHUTE trial" or "In RE-LY, …". */
    private static final Pattern IN_TEXT = Pattern.compile(
            "\\b\\p{Lu}[\\p{Lu}\\d*-]{3,}(?= (?:trial|study)\\b)|(?<=\\b[Ii]n )\\p{Lu}[\\p{Lu}\\d*-]{3,}(?=,)");

    private TrialNames() {}

    static Optional<String> inText(String text) {
        return IN_TEXT.matcher(text).results().map(MatchResult::group).findFirst();
    }

    static Phrases of(Survey course) {
        List<String> names = new ArrayList<>(Phrases.lines("trial-names"));
        course.references().forEach(reference -> {
            LOOKS.matcher(reference.title()).results().forEach(found -> names.add(found.group()));
            PLACED.matcher(reference.title()).results().forEach(found -> names.add(found.group(1)));
        });
        return Phrases.of(names);
    }
}
