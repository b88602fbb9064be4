package org.preceptor.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A new password typed twice, and on one's own account the current one. */
record NewPasswordForm(
        @Nullable String current,
        @Nullable String password,
        @Nullable String repeated) {

    String chosen() {
        return password == null ? "" : password;
    }

    String currentOne() {
        return current == null ? "" : current;
    }

    /** What is wrong with it for this member, in a sentence. */
    Optional<String> objection(Member member) {
        return chosen().equals(repeated)
                ? PasswordRules.objection(chosen(), member)
                : Optional.of("The two passwords are not the same; type the new one twice.");
    }

    /** The passwords stay out of logs. */
    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}
