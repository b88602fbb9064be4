package org.preceptor.web.security;

import java.time.Duration;

/** More passwords wait to be checked than can be checked in a bearable time. */
public class TooManyAtOnce extends RuntimeException {

    static final String SENTENCE = "Many people are signing in just now; try again in a few seconds.";

    TooManyAtOnce(Duration patience) {
        super("No place to check a password became free within %s".formatted(patience));
    }
}
