package org.preceptor.content;

import java.util.Collection;
import java.util.Comparator;

/** The known word that an author most probably meant. */
final class Nearest {

    private Nearest() {}

    /** A hint such as "did you mean `rationale`?", or the list of words where none is near. */
    static String hint(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> edits(word, candidate) <= Math.max(2, candidate.length() / 2))
                .map("did you mean `%s`?"::formatted)
                .orElseGet(() -> "known here: " + String.join(", ", known));
    }

    /** How many letters must be added, dropped or changed to turn one word into the other (Levenshtein distance). */
    static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < current.length; column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(Math.min(current[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = current;
        }
        return above[to.length()];
    }
}
