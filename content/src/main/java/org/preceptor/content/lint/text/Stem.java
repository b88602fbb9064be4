package org.preceptor.content.lint.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts English endings off, so that "relapses" and "relapsed" meet. It is coarse on purpose: two words that share a stem
 * are alike to a reader who looks for clues, and nothing more is claimed.
 */
public final class Stem {

    private static final int SHORTEST = 4;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final int CLANG = 6;

    /** Past forms that no ending gives away. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("withdrew", "withdraw"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("bled", "bleed"),
            Map.entry("fell", "fall"),
            Map.entry("fallen", "fall"),
            Map.entry("rose", "rise"),
            Map.entry("risen", "rise"),
            Map.entry("grew", "grow"),
            Map.entry("grown", "grow"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"),
            Map.entry("chose", "choose"),
            Map.entry("chosen", "choose"),
            Map.entry("slept", "sleep"),
            Map.entry("felt", "feel"),
            Map.entry("forgot", "forget"),
            Map.entry("forgotten", "forget"));

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
        String plain = POSSESSIVE.matcher(word).replaceAll("");
        String stem = IRREGULAR.getOrDefault(plain, plain);
        for (int round = 0; round < 2; round++) {
            stem = cut(stem);
        }
        return stem;
    }

    /** Whether two stems sound alike: the same, or the same for six letters or more. */
    public static boolean clang(String one, String other) {
        boolean enough = one.length() >= CLANG && other.length() >= CLANG;
        return one.equals(other) || (enough && one.substring(0, CLANG).equals(other.substring(0, CLANG)));
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
