package org.preceptor.core.item;

/** Points awarded out of the points available, such as 2⅔ of 3; exact, so that adding marks up never rounds. */
public record Mark(Fraction awarded, int available) {

    public static final Mark NOTHING_YET = new Mark(Fraction.ZERO, 0);

    public Mark {
        if (available < 0 || awarded.compareTo(Fraction.of(available, 1)) > 0) {
            throw new IllegalArgumentException("A mark of %s out of %d is impossible".formatted(awarded, available));
        }
    }

    public Mark plus(Mark other) {
        return new Mark(awarded.plus(other.awarded), available + other.available);
    }

    /** Compares exactly, so 6.99 of 10 points do not reach a pass mark of 70%; nothing available reaches nothing. */
    public boolean reaches(PassMark passMark) {
        return available > 0 && awarded.compareTo(passMark.pointsOf(available)) >= 0;
    }

    public boolean isFull() {
        return available > 0 && awarded.equals(Fraction.of(available, 1));
    }

    public boolean isZero() {
        return awarded.equals(Fraction.ZERO);
    }

    /** The mark in words, such as {@code 6.5 of 9}. */
    public String words() {
        return "%s of %d".formatted(awarded, available);
    }
}
