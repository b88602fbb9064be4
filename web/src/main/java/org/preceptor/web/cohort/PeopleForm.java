package org.preceptor.web.cohort;

import org.jspecify.annotations.Nullable;

/** The view of a cohort's people as an address carries it; anything may be missing or nonsense. */
record PeopleForm(
        @Nullable String q,
        @Nullable String state,
        @Nullable String sort,
        @Nullable String page) {

    PeopleView view() {
        return PeopleView.of(q, state, sort, page);
    }
}
