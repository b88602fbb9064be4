package org.preceptor.web.cohort;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What of a cohort's people is shown and in which order, as the address bar holds it. */
record PeopleView(String search, StateFilter state, Sort sort, Slice slice) {

    private static final int LONGEST_SEARCH = 200;

    /** Reads the view from an address; what makes no sense there is left out. */
    static PeopleView of(
            @Nullable String search, @Nullable String state, @Nullable String sort, @Nullable String page) {
        String words = search == null ? "" : search.strip();
        return new PeopleView(
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)).replace("\0", ""),
                StateFilter.of(state),
                Sort.of(sort),
                Slice.page(number(page)));
    }

    /** The most urgent of those who need a word. */
    static PeopleView mostUrgent(int size) {
        return new PeopleView("", StateFilter.NEEDS_A_WORD, Sort.URGENCY, Slice.first(size));
    }

    PeopleView on(int page) {
        return new PeopleView(search, state, sort, Slice.page(page));
    }

    /** The same people from the first page on, in another order. */
    PeopleView by(Sort other) {
        return new PeopleView(search, state, other, Slice.page(1));
    }

    boolean filtered() {
        return !search.isEmpty() || state != StateFilter.ANY;
    }

    /** The address of this view beneath a path, without what goes without saying. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!search.isEmpty()) {
            address.queryParam("q", "{search}");
        }
        if (state != StateFilter.ANY) {
            address.queryParam("state", state.key());
        }
        if (sort != Sort.NAME) {
            address.queryParam("sort", sort.key());
        }
        if (slice.page() > 1) {
            address.queryParam("page", slice.page());
        }
        return address.encode().buildAndExpand(Map.of("search", search)).toUriString();
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
