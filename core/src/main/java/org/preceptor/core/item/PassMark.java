package org.preceptor.core.item;

/** The share of the points that is needed to pass, in whole per cent from 1 to 100. */
public record PassMark(int percent) {

    public PassMark {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A pass mark of %d%% is impossible".formatted(percent));
        }
    }

    /** The points needed out of those available: 6.3 of 9 at a pass mark of 70%. */
    public Fraction pointsOf(int available) {
        return Fraction.of((long) percent * available, 100);
    }
}
