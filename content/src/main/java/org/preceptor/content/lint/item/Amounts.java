package org.preceptor.content.lint.item;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads options that are amounts, such as "36.8%", "10 to 20 mg" or "1 in 4". */
final class Amounts {

    private static final String NUMBER = "[-−]?\\d+(?:[.,]\\d+)*";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?<hedge>(?:about|around|approximately|roughly|nearly|some|up to|at least|at most|over|under|below|above|more than|less than|fewer than|between|from|<|>|≤|≥|~)\\s*)*"
                    + "(?<from>" + NUMBER
                    + ")\\s*(?<share>%|per cent|percent)?(?:\\s*(?<to>to|and|-|–|—|in|of|out of)\\s*(?<end>" + NUMBER
                    + "))?\\s*"
                    + "(?<unit>%|[\\p{L}%/µ²³·.^ -]{0,40}?)\\.?");

    /** A share in words, such as "one third" or "half of them". */
    private static final Pattern FRACTION = Pattern.compile(
            "(?i)(?:about |nearly |over |under )?(?:an?|one|two|three|four)? ?(?:half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?: of .{1,30})?");

    private Amounts() {}

    /**
     * An amount.
     *
     * @param to the same as {@code from} where it is a single number
     * @param form what it looks like: {@code single}, {@code range} or {@code ratio}, with its bound if it has one
     */
    record Amount(BigDecimal from, BigDecimal to, String form, String unit) {

        boolean isRange() {
            return form.startsWith("range");
        }

        boolean overlaps(Amount other) {
            return from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
        }
    }

    static Optional<Amount> read(String text) {
        if (FRACTION.matcher(text.strip()).matches()) {
            return Optional.of(new Amount(BigDecimal.ZERO, BigDecimal.ZERO, "fraction", ""));
        }
        Matcher matcher = AMOUNT.matcher(text.strip());
        return matcher.matches() ? Optional.of(amount(matcher)) : Optional.empty();
    }

    private static Amount amount(Matcher matcher) {
        BigDecimal from = number(matcher.group("from"));
        String joint = part(matcher, "to").toLowerCase(Locale.ROOT);
        boolean ratio = joint.equals("in") || joint.equals("of") || joint.equals("out of");
        String unit = (part(matcher, "share") + part(matcher, "unit")).strip().toLowerCase(Locale.ROOT);
        String same = unit.replaceAll("per ?cent", "%")
                .replaceAll("%+", "%")
                .replaceAll("(?<=\\p{L}{3})s\\b", "")
                .replaceFirst("\\s.*", "");
        if (joint.isEmpty()) {
            return new Amount(from, from, "single" + bound(matcher), same);
        }
        BigDecimal end = number(matcher.group("end"));
        return new Amount(from, ratio ? from : end, ratio ? "ratio" : "range", same);
    }

    private static String bound(Matcher matcher) {
        String hedge = part(matcher, "hedge").strip().toLowerCase(Locale.ROOT);
        return hedge.matches("about|around|approximately|roughly|nearly|some|~|") ? "" : " with a bound";
    }

    private static String part(Matcher matcher, String group) {
        String found = matcher.group(group);
        return found == null ? "" : found;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-').replace(",", ""));
    }
}
