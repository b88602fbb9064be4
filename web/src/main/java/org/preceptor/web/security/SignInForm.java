package org.preceptor.web.security;

import org.jspecify.annotations.Nullable;

/** The sign-in form as it was sent. */
record SignInForm(
        @Nullable String username,
        @Nullable String password,
        @Nullable String next) {

    Credentials credentials() {
        return Credentials.typed(username, password);
    }

    ReturnPath returnPath() {
        return ReturnPath.parse(next);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "SignInForm of " + username;
    }
}
