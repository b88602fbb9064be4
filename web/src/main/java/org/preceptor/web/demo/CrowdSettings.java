package org.preceptor.web.demo;

import java.util.Locale;

/**
 * The simulated cohort that the person who starts the application asks for.
 *
 * @param size how many trainees it has
 * @param seed where all its chance comes from
 */
record CrowdSettings(int size, long seed) {

    static final int LARGEST = 1_000_000;

    CrowdSettings {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException(
                    "preceptor.simulate is %d; it is a number of trainees from 1 to %d".formatted(size, LARGEST));
        }
    }

    /** Such as "Simulated cohort of 10,000"; another seed than the usual one is part of the name. */
    String cohort() {
        String name = String.format(Locale.UK, "Simulated cohort of %,d", size);
        return seed == Simulation.SEED ? name : "%s, seed %d".formatted(name, seed);
    }
}
