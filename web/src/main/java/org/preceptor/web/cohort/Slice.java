package org.preceptor.web.cohort;

/**
 * Which part of a list to fetch.
 *
 * @param skip how many entries stand before it
 * @param size how many entries it has at most
 */
record Slice(int skip, int size) {

    /** How many people or cohorts stand on one page. */
    static final int PAGE = 25;

    private static final int LAST_PAGE = 1_000_000;

    static Slice first(int size) {
        return new Slice(0, size);
    }

    /** The page with a number, from 1; a number that no page can have is the nearest that one can. */
    static Slice page(int number) {
        return new Slice((Math.clamp(number, 1, LAST_PAGE) - 1) * PAGE, PAGE);
    }

    /** This slice, or the last that holds anything of a list of this length. */
    Slice within(int length) {
        return skip < length ? this : new Slice(Math.max(0, length - 1) / size * size, size);
    }

    int page() {
        return skip / size + 1;
    }
}
