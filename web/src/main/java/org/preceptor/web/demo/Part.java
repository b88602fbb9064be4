package org.preceptor.web.demo;

/** How far a simulated trainee means to go. */
sealed interface Part {

    /** The last of so many steps that is taken, counted from 0; -1 for none. */
    default int lastOf(int steps) {
        return switch (this) {
            case NeverStarts never -> -1;
            case Stops(double share) -> (int) Math.round(share * (steps - 3));
            case Finishes(int finals, boolean evaluates) -> evaluates ? steps - 1 : steps - 2;
        };
    }

    /** Never signs in. */
    record NeverStarts() implements Part {}

    /**
     * Stops in the middle of a step.
     *
     * @param share which step: that share of the way from the pre-test to the last lesson
     */
    record Stops(double share) implements Part {}

    /**
     * Goes on to the end, as far as the marks allow.
     *
     * @param finals how often the final is tried until it is passed
     * @param evaluates whether the course is evaluated after passing
     */
    record Finishes(int finals, boolean evaluates) implements Part {}
}
