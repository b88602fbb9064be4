package org.preceptor.web.demo;

import java.util.Optional;

/**
 * What the person who starts the application wants of the demo.
 *
 * @param wanted whether there are to be demo people at all
 * @param password the one password of the demo people, where one is set
 */
record DemoSettings(boolean wanted, Optional<String> password) {

    /** Reads the settings from their texts; a blank one counts as not set. */
    static DemoSettings of(String wanted, boolean unlessSaid, String password) {
        return new DemoSettings(
                wanted.isBlank() ? unlessSaid : wanted.strip().equalsIgnoreCase("true"),
                Optional.of(password).filter(text -> !text.isBlank()));
    }
}
