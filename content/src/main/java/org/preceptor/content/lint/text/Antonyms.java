package org.preceptor.content.lint.text;

import java.util.List;
import java.util.Optional;

/** Pairs of opposites. */
public final class Antonyms {

    private static final List<String> PAIRS = Phrases.lines("antonyms");

    private Antonyms() {}

    /** The pair of which one word stands only in the first text and its opposite only in the second. */
    public static Optional<String> between(List<String> words, List<String> others) {
        return PAIRS.stream()
                .filter(pair -> oppose(words, others, pair.split(" ")))
                .findFirst();
    }

    private static boolean oppose(List<String> words, List<String> others, String[] pair) {
        return (holds(words, others, pair[0]) && holds(others, words, pair[1]))
                || (holds(words, others, pair[1]) && holds(others, words, pair[0]));
    }

    private static boolean holds(List<String> words, List<String> others, String stem) {
        return words.stream().anyMatch(word -> isForm(word, stem))
                && others.stream().noneMatch(word -> isForm(word, stem));
    }

    private static boolean isForm(String word, String stem) {
        return (word.equals(stem) || stem.length() > 4)
                && word.startsWith(stem)
                && word.length() <= stem.length() + 3
                && !word.matches("upon|overall|longitud.*|undert.*");
    }
}
