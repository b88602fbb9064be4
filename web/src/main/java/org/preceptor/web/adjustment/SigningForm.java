package org.preceptor.web.adjustment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.SearchText;

/**
 * What is sent to sign an adjustment; anything may be missing or nonsense.
 *
 * @param signing the id made with the preview, so that a second click signs nothing again
 * @param after the id of the adjustment that was in force then; empty for none
 */
record SigningForm(String signing, String after, String reason, String signature) {

    static final SigningForm EMPTY = new SigningForm("", "", "", "");

    private static final int LONGEST_REASON = 2000;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    SigningForm {
        signing = Objects.requireNonNullElse(signing, "");
        after = Objects.requireNonNullElse(after, "");
        reason = Objects.requireNonNullElse(reason, "")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", " ")
                .strip();
        signature = SearchText.tidy(signature);
    }

    Optional<AdjustmentId> id() {
        return id(signing);
    }

    @Nullable
    AdjustmentId seen() {
        return id(after).orElse(null);
    }

    /** What is to be mended before this can be signed by somebody of this name. */
    Faults faults(String name) {
        return Faults.gather(List.of(reasonFault(), signatureFault(name)));
    }

    private Optional<Fault> reasonFault() {
        if (reason.isEmpty()) {
            return Optional.of(
                    new Fault("reason", "Give the reason. It stays on record, and those concerned may read it."));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(new Fault(
                        "reason",
                        "Shorten the reason to %d characters; it has %d.".formatted(LONGEST_REASON, reason.length())))
                : Optional.empty();
    }

    private Optional<Fault> signatureFault(String name) {
        return folded(signature).equals(folded(name))
                ? Optional.empty()
                : Optional.of(
                        new Fault("signature", "Sign with your name as it stands at the top: %s.".formatted(name)));
    }

    private static Optional<AdjustmentId> id(String text) {
        return UUID_TEXT.matcher(text).matches() ? Optional.of(AdjustmentId.of(text)) : Optional.empty();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
