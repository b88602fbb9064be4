package org.preceptor.content.lint.objective;

import java.util.List;
import java.util.Optional;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Words;

/** The verbs of objectives. */
final class Verbs {

    static final Phrases MEASURABLE = Phrases.load("measurable-verbs");
    static final Phrases AVOIDED = Phrases.load("avoided-verbs");
    static final Phrases FILLERS = Phrases.load("filler-lead-ins");

    private Verbs() {}

    /** The objective from its verb on, without "to" or "the learner will be able to" before it. */
    static String fromVerb(String objective) {
        return objective
                .strip()
                .replaceFirst(
                        "(?i)^(?:by the end of [^,]*, )?(?:(?:the |a |each |all )?(?:learners?|participants?|trainees?|students?|clinicians?|you|attendees?) (?:will|should|can|must|may)(?: be able to)? |to )",
                        "");
    }

    /** The first word, in lower case. */
    static String first(String objective) {
        List<String> words = Words.of(fromVerb(objective));
        return words.isEmpty() ? "" : words.getFirst();
    }

    static boolean isFiller(String objective) {
        return beginning(FILLERS, objective.strip()).isPresent()
                || beginning(FILLERS, fromVerb(objective)).isPresent();
    }

    /** The avoided verb that an objective begins with. */
    static Optional<String> avoided(String objective) {
        return beginning(AVOIDED, fromVerb(objective));
    }

    private static Optional<String> beginning(Phrases phrases, String text) {
        return phrases.first(text).filter(text::startsWith);
    }
}
