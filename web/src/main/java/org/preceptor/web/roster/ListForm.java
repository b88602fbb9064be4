package org.preceptor.web.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The list that was uploaded or pasted; one of the two. */
record ListForm(@Nullable MultipartFile file, String text) {

    private static final int MOST = 2 * 1024 * 1024;

    ListForm {
        text = Objects.requireNonNullElse(text, "");
    }

    /** What came of taking the list from the form. */
    sealed interface Taken {

        /** The list as text. */
        record Text(String text) implements Taken {}

        /** There is no list to read; the sentence says why, at a field of the form. */
        record Refused(String field, String sentence) implements Taken {}
    }

    Taken take() {
        boolean pasted = !text.isBlank();
        if (file == null || file.isEmpty()) {
            return pasted ? pasted() : new Taken.Refused("file", "Choose a file, or paste a list.");
        }
        return pasted
                ? new Taken.Refused("text", "There is a file and a pasted list. Leave one of them out.")
                : uploaded(file);
    }

    private Taken pasted() {
        return text.getBytes(StandardCharsets.UTF_8).length > MOST ? tooLarge("text") : new Taken.Text(text);
    }

    private static Taken uploaded(MultipartFile file) {
        return file.getSize() > MOST ? tooLarge("file") : new Taken.Text(ListText.decode(bytes(file)));
    }

    private static Taken tooLarge(String field) {
        return new Taken.Refused(
                field, "The list is larger than 2 MB. Split it and import the parts one after another.");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
