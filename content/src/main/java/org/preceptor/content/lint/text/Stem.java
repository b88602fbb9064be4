package org.preceptor.content.lint.text;

import java.util.List;

/**
 * Cuts English endings off, so that "relapses" and "relapsed" meet. It is coarse on purpose: two words that share a stem
 * are alike to a reader who looks for clues, and nothing more is claimed.
 */
public final class Stem {

    private static final int SHORTEST = 4;

    private static final List<String> ENDINGS = List.of(
            "isations",
            "isation",
            "izations",
            "ization",
            "fulness",
            "ations",
            "ation",
            "itions",
            "ition",
            "ingly",
            "ments",
            "ment",
            "ising",
            "izing",
            "ised",
            "ized",
            "ises",
            "izes",
            "ness",
            "ions",
            "ance",
            "ence",
            "able",
            "ible",
            "edly",
            "ally",
            "ical",
            "ions",
            "ion",
            "ing",
            "ies",
            "ied",
            "ive",
            "ity",
            "ous",
            "est",
            "ize",
            "ise",
            "ers",
            "al",
            "ic",
            "ed",
            "es",
            "er",
            "or",
            "ly",
            "ty",
            "s",
            "e",
            "y");

    private Stem() {}

    /** The stem of a word in lower case; at least four letters of it stay. */
    public static String of(String word) {
        String stem = word.replaceAll("['’]s?$", "");
        for (int round = 0; round < 2; round++) {
            stem = cut(stem);
        }
        return stem;
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
