package org.preceptor.web.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it, without the spaces around it and in small letters. */
public record EmailText(String value) {

    private static final int MOST = 254;

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\p{Z}\\p{C}@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(\\.[\\p{L}\\p{N}-]+)+");

    public EmailText {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with it and what to do, in a sentence; empty where nothing is. */
    public Optional<String> fault() {
        if (value.isEmpty()) {
            return Optional.of("Write an e-mail address, such as name@hospital.org.");
        }
        if (value.length() > MOST) {
            return Optional.of("The e-mail address has %d characters. %d is the most there can be."
                    .formatted(value.length(), MOST));
        }
        return ADDRESS.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("This is not an e-mail address. Write one such as name@hospital.org.");
    }
}
