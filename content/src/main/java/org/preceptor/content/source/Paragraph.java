package org.preceptor.content.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A paragraph of an article. Two copies of it that differ in quotes, dashes, blanks, bullets or capitals have one hash.
 *
 * @param section the heading that it stands under
 * @param number which paragraph under that heading, from 1
 */
record Paragraph(String section, int number, String text) {

    String hash() {
        byte[] bytes = normalised(text).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[“”„‟«»″]", "\"")
                .replaceAll("[‘’‚‛′]", "'")
                .replaceAll("[‐‑‒–—―−]", "-")
                .replaceAll("^\\s*[•*·-]\\s+", "")
                .replaceAll("[\\s\\u00AD\\u200B\\uFEFF]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
