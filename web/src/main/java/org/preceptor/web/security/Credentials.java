package org.preceptor.web.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody typed to sign in: an e-mail address, without blanks around it and in lower case, and a password. */
record Credentials(String email, String password) {

    static Credentials typed(@Nullable String email, @Nullable String password) {
        return new Credentials(
                email == null ? "" : email.strip().toLowerCase(Locale.ROOT), password == null ? "" : password);
    }

    /** Nobody has such an address or password, so that neither is worth looking up. */
    boolean impossible() {
        return email.isEmpty()
                || email.length() > 320
                || password.isEmpty()
                || password.length() > 2 * PasswordRules.LONGEST
                || email.indexOf('\0') >= 0;
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "Credentials of " + email;
    }
}
