package org.preceptor.core.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one part of a thing said before and says now, such as the stem of an item; empty where it was or is absent. Of a text
 * of several paragraphs only those are kept that the other version does not have.
 */
public record Difference(String part, String before, String after) {

    private static final String BREAK = "\n\n";

    static Difference of(String part, String before, String after) {
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        String gone = without(old, now);
        String come = without(now, old);
        return gone.isEmpty() && come.isEmpty()
                ? new Difference(part, before, after)
                : new Difference(part, gone, come);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.asList(text.strip().split("\\n\\s*\\n", -1));
    }

    private static String without(List<String> paragraphs, List<String> others) {
        return paragraphs.stream()
                .filter(paragraph -> !others.contains(paragraph))
                .collect(Collectors.joining(BREAK));
    }
}
