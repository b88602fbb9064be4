package org.preceptor.web.roster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the columns of a list are, and which others it has.
 *
 * @param extraTime where the share of extra time is; negative in a list that has no such column
 */
record ListColumns(int email, int name, int extraTime, int width, List<String> ignored) {

    private static final Set<String> EMAIL = Set.of("email", "e-mail", "mail", "email address", "e-mail address");
    private static final Set<String> NAME = Set.of("name", "full name");
    private static final Set<String> EXTRA_TIME = Set.of("extra_time_percent", "extra time percent");
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** Reads the first line of a list. */
    static ListColumns of(List<String> header) {
        List<String> words = header.stream().map(ListColumns::plain).toList();
        return new ListColumns(
                place(words, EMAIL),
                place(words, NAME),
                place(words, EXTRA_TIME),
                header.size(),
                header.stream()
                        .filter(cell -> !cell.isBlank())
                        .filter(cell ->
                                Stream.of(EMAIL, NAME, EXTRA_TIME).noneMatch(known -> known.contains(plain(cell))))
                        .map(String::strip)
                        .toList());
    }

    boolean complete() {
        return email >= 0 && name >= 0 && extraTime != SEVERAL;
    }

    boolean twice() {
        return email == SEVERAL || name == SEVERAL || extraTime == SEVERAL;
    }

    private static int place(List<String> header, Set<String> words) {
        int[] places = IntStream.range(0, header.size())
                .filter(i -> words.contains(header.get(i)))
                .toArray();
        return switch (places.length) {
            case 0 -> NONE;
            case 1 -> places[0];
            default -> SEVERAL;
        };
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
