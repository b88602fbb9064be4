package org.preceptor.content.lint.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as words. */
public final class Words {

    private static final Phrases EMPTY = Phrases.load("function-words");

    private static final Pattern MARK = Pattern.compile("\\[[RC]\\d+[a-z]?]");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}'’*%.-]+|\\.(?!\\d)|-(?![\\p{L}\\p{N}])");
    private static final Pattern EDGES = Pattern.compile("^['’*.-]+|['’*.-]+$");

    private Words() {}

    /** The words in lower case, numbers among them, without marks such as {@code [R01]} and Markdown's signs. */
    public static List<String> of(String text) {
        return BREAK.splitAsStream(plain(text).toLowerCase(Locale.ROOT))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A text without marks and without the signs of Markdown. */
    public static String plain(String text) {
        String unmarked = MARK.matcher(text).replaceAll(" ");
        String unlinked = LINK.matcher(unmarked).replaceAll("$1");
        return BLANKS.matcher(unlinked.replace("\\*", "*").replace("**", ""))
                .replaceAll(" ")
                .strip();
    }

    public static int count(String text) {
        return of(text).size();
    }

    /** Whether a word carries meaning of its own, unlike "the" or "which". */
    public static boolean carries(String word) {
        return word.length() > 1 && !EMPTY.is(word);
    }

    /** The stems of the words that carry meaning, hyphenated words by their parts too, each once. */
    public static Set<String> stems(String text) {
        return of(text).stream()
                .flatMap(word -> word.contains("-") ? Arrays.stream(word.split("-")) : Stream.of(word))
                .filter(Words::carries)
                .map(Stem::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How much two sets have in common: 0 for nothing, 1 for everything. */
    public static double overlap(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        long shared = one.stream().filter(other::contains).count();
        return all.isEmpty() ? 0 : (double) shared / all.size();
    }
}
