package org.preceptor.web.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/** What was typed to write a note about a trainee; a field that was not sent is empty. */
record NoteForm(String words) {

    static final NoteForm EMPTY = new NoteForm("");

    private static final int LONGEST = 2_000;

    NoteForm {
        words = Objects.requireNonNullElse(words, "").strip();
    }

    Faults faults() {
        return Faults.gather(List.of(fault("words", words)));
    }

    /** What is wrong with a note that was typed into a field. */
    static Optional<Fault> fault(String field, String note) {
        if (note.isEmpty()) {
            return Optional.of(new Fault(field, "Write the note first."));
        }
        return note.length() > LONGEST
                ? Optional.of(new Fault(
                        field, "Say it in at most %,d characters; it has %,d.".formatted(LONGEST, note.length())))
                : Optional.empty();
    }
}
