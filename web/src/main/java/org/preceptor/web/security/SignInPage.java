package org.preceptor.web.security;

import org.jspecify.annotations.Nullable;

/** The sign-in page: why the reader is here, what was wrong with what they sent, and the address they typed. */
public record SignInPage(
        String email,
        String next,
        @Nullable String notice,
        @Nullable String problem) {

    static SignInPage asked(ReturnPath next, @Nullable LoginNotice notice) {
        return new SignInPage("", next.value(), notice == null ? null : notice.sentence(), null);
    }

    static SignInPage again(SignInForm form, String problem) {
        return new SignInPage(
                form.username() == null ? "" : form.username().strip(),
                form.returnPath().value(),
                null,
                problem);
    }

    /** The next thing to type: the password where the address is there already. */
    public boolean emailKnown() {
        return !email.isEmpty();
    }

    public @Nullable String invalid() {
        return problem == null ? null : "true";
    }

    public @Nullable String describedBy() {
        return problem == null ? null : "problem";
    }
}
