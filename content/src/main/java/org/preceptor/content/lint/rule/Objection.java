package org.preceptor.content.lint.rule;

/**
 * What a rule objects to.
 *
 * @param owner the id of the part, such as an item's or a claim's
 * @param text the whole text that the quote stands in; empty where the part as a whole is meant
 * @param quote the words objected to
 * @param message what is wrong with them
 * @param mend what to do about it
 */
public record Objection(Object owner, String text, String quote, String message, String mend) {

    /** An objection to a part as a whole. */
    public static Objection to(Object owner, String message, String mend) {
        return new Objection(owner, "", "", message, mend);
    }
}
