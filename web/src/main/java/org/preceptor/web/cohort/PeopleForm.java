package org.preceptor.web.cohort;

import org.jspecify.annotations.Nullable;

/** The view of a cohort's people as an address carries it; anything may be missing or nonsense, which is left out. */
record PeopleForm(
        @Nullable String q,
        @Nullable String state,
        @Nullable String step,
        @Nullable String at,
        @Nullable String need,
        @Nullable String pair,
        @Nullable String unseen,
        @Nullable String sort,
        @Nullable String page) {

    private static final int LONGEST_SEARCH = 200;

    PeopleView view() {
        String words = q == null ? "" : q.strip();
        return new PeopleView(
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)).replace("\0", ""),
                filter(),
                Sort.of(sort),
                Slice.page(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1));
    }

    private Filter filter() {
        return new Filter(
                StateFilter.of(state),
                StepFilter.parse(step, at).orElse(null),
                Need.parse(need).orElse(null),
                PairFilter.parse(pair).orElse(null),
                Filter.days(unseen));
    }
}
