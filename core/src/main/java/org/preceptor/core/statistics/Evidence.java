package org.preceptor.core.statistics;

/** How far a sample of answers to an item carries a judgement about the item. */
public enum Evidence {
    /** Under 20 answers nothing is flagged. */
    TOO_FEW,
    /** Under 100 answers a flag may still turn out to be chance. */
    PROVISIONAL,
    SETTLED;

    /** The number of answers from which on items are flagged. */
    public static final long NEEDED = 20;

    private static final long SETTLED_FROM = 100;

    static Evidence of(long n) {
        if (n < NEEDED) {
            return TOO_FEW;
        }
        return n < SETTLED_FROM ? PROVISIONAL : SETTLED;
    }
}
