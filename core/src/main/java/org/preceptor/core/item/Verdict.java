package org.preceptor.core.item;

/** How far the evidence carries a statement, as this course judges it on the date it was checked. */
public enum Verdict {
    SUPPORTED("supported"),
    PARTLY_SUPPORTED("partly supported"),
    CONTESTED("contested"),
    UNSUPPORTED("unsupported"),
    OPINION("opinion");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The verdict as authors and forms write it, such as {@code partly-supported}. */
    public String slug() {
        return words.replace(' ', '-');
    }

    /** Reads a slug; throws {@link IllegalArgumentException} where it names no verdict. */
    public static Verdict parse(String slug) {
        for (Verdict verdict : values()) {
            if (verdict.slug().equals(slug)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("%s is not a verdict".formatted(slug));
    }
}
