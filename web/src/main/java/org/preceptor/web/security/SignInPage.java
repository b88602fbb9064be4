package org.preceptor.web.security;

import java.time.Duration;
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

    /** Says the same whether or not there is such an account. */
    static String slowed(Duration pause) {
        return "There were too many attempts with a wrong password. Try again in %s. Where you have signed in before you need not wait."
                .formatted(words(pause));
    }

    /** Whole seconds, rounded up, so that nobody comes back too early. */
    static long seconds(Duration pause) {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }

    private static String words(Duration pause) {
        var seconds = seconds(pause);
        return seconds == 1 ? "1 second" : seconds + " seconds";
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
