package org.preceptor.web.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.database.DatabaseHome;

/**
 * What the person who starts the application wants of the demo.
 *
 * @param wanted whether there are to be demo people at all
 * @param password the one password of the demo people, where one is set
 * @param crowd the cohort to simulate, where one is asked for
 */
record DemoSettings(boolean wanted, Optional<String> password, Optional<CrowdSettings> crowd) {

    /** Unless told otherwise, demo people live in the embedded database only; a blank password counts as not set. */
    static DemoSettings of(@Nullable Boolean wanted, String password, DatabaseHome home) {
        return new DemoSettings(
                wanted == null ? home instanceof DatabaseHome.Embedded : wanted,
                Optional.of(password).filter(text -> !text.isBlank()),
                Optional.empty());
    }

    /** The same with a simulated cohort of a size; none for 0. */
    DemoSettings simulating(int size, long seed) {
        return new DemoSettings(
                wanted, password, size == 0 ? Optional.empty() : Optional.of(new CrowdSettings(size, seed)));
    }
}
