package org.preceptor.web.security;

import java.util.Locale;
import java.util.Optional;

/**
 * What a new password must be: 12 to 128 characters of any kind, and not what everybody would try first.
 *
 * <p>There are no rules about kinds of characters, because they make passwords worse (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private PasswordRules() {}

    /** The sentence that says why a member cannot have this password, or nothing when they can. */
    static Optional<String> objection(String password, Member member) {
        if (length(password) < SHORTEST) {
            return Optional.of(
                    "A password has at least %d characters; four words make a good one.".formatted(SHORTEST));
        }
        if (tooLong(password)) {
            return Optional.of("A password has at most %d characters.".formatted(LONGEST));
        }
        if (isAbout(member, password)) {
            return Optional.of(
                    "A password is not your own name or e-mail address; choose something nobody would guess.");
        }
        if (CommonPasswords.include(password)) {
            return Optional.of("This is one of the first passwords anybody would try; choose another one.");
        }
        return Optional.empty();
    }

    static boolean tooLong(String password) {
        return length(password) > LONGEST;
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static boolean isAbout(Member member, String password) {
        var said = bare(password);
        var address = member.email();
        var mailbox = address.substring(0, address.indexOf('@'));
        return said.equals(bare(address)) || said.equals(bare(mailbox)) || said.equals(bare(member.displayName()));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
