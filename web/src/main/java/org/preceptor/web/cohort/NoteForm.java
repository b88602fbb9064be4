package org.preceptor.web.cohort;

import java.util.Objects;
import org.preceptor.web.page.Faults;

/** What was typed to write a note about a trainee; a field that was not sent is empty. */
record NoteForm(String words) {

    static final NoteForm EMPTY = new NoteForm("");

    private static final int LONGEST = 2_000;

    NoteForm {
        words = Objects.requireNonNullElse(words, "").strip();
    }

    Faults faults() {
        if (words.isEmpty()) {
            return Faults.of("words", "Write the note first.");
        }
        return words.length() > LONGEST
                ? Faults.of("words", "Say it in at most %,d characters; it has %,d.".formatted(LONGEST, words.length()))
                : Faults.NONE;
    }
}
