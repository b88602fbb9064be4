package org.preceptor.web.page;

import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list lies in the whole, such as "26–50 of 112", with the way to the page before and the next.
 *
 * @param before the address of the page before, where there is one
 * @param next the address of the next page, where there is one
 */
public record Pages(
        String words, @Nullable String before, @Nullable String next) {

    public static final int SIZE = 25;

    /** The number of a page as an address tells it; the first where it tells none. */
    public static int number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }

    /** The number of the page to show: the one asked for, or the last where the list is shorter. */
    public static int within(int asked, long found) {
        return within(asked, found, SIZE);
    }

    /** The same where a page holds another number of things. */
    public static int within(int asked, long found, int size) {
        return (int) Math.clamp(asked, 1, Math.max(1, Math.ceilDiv(found, size)));
    }

    /** The place of a page, from 1, that lies within the list. */
    public static Pages of(int page, long found, IntFunction<String> address) {
        return of(page, found, SIZE, address);
    }

    /** The same where a page holds another number of things. */
    public static Pages of(int page, long found, int size, IntFunction<String> address) {
        long first = (page - 1L) * size + 1;
        long last = Math.min(first + size - 1, found);
        return new Pages(
                String.format(Locale.UK, "%,d–%,d of %,d", first, last, found),
                page == 1 ? null : address.apply(page - 1),
                last == found ? null : address.apply(page + 1));
    }

    /** Whether the list has more than this page. */
    public boolean several() {
        return before != null || next != null;
    }
}
