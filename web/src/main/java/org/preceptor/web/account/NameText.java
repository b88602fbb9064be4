package org.preceptor.web.account;

import java.util.Optional;
import java.util.regex.Pattern;

/** A name as somebody typed it, such as that of a person or a cohort: one line of at most 200 characters. */
public record NameText(String value) {

    public static final int MOST = 200;

    /** Control characters, line breaks and the marks that turn the direction of writing round. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    public NameText {
        value = value.strip();
    }

    /** What is wrong with it and what to do, in a sentence; empty where nothing is. */
    public Optional<String> fault() {
        var control = CONTROL.matcher(value);
        if (control.find()) {
            return Optional.of("The name holds a character that cannot be shown (U+%04X). Type the name again."
                    .formatted(control.group().codePointAt(0)));
        }
        if (!VISIBLE.matcher(value).find()) {
            return Optional.of("Write a name.");
        }
        int length = value.codePointCount(0, value.length());
        return length > MOST
                ? Optional.of("The name has %d characters. Shorten it to %d.".formatted(length, MOST))
                : Optional.empty();
    }
}
