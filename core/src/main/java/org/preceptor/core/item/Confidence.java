package org.preceptor.core.item;

import java.util.Arrays;
import java.util.Optional;

/** How sure somebody is of an answer, on four anchors of probability. It never changes a mark. */
public enum Confidence {
    GUESS(25, "A guess"),
    UNSURE(50, "Unsure"),
    FAIRLY_SURE(75, "Fairly sure"),
    SURE(95, "Sure");

    private final int percent;
    private final String words;

    Confidence(int percent, String words) {
        this.percent = percent;
        this.words = words;
    }

    /** How probably the answer is right in the eyes of who gave it, in per cent. */
    public int percent() {
        return percent;
    }

    public String words() {
        return words;
    }

    public static Optional<Confidence> find(int percent) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.percent == percent)
                .findFirst();
    }
}
