package org.preceptor.web.cohort;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What of a cohort's people is shown and in which order, as the address bar holds it. */
record PeopleView(String search, Filter filter, Sort sort, Slice slice) {

    PeopleView(String search, StateFilter state, Sort sort, Slice slice) {
        this(search, Filter.of(state), sort, slice);
    }

    /** Those whom a filter shows, from the first page on. */
    static PeopleView of(Filter filter) {
        return new PeopleView("", filter, Sort.NAME, Slice.page(1));
    }

    PeopleView on(int page) {
        return new PeopleView(search, filter, sort, Slice.page(page));
    }

    /** The same people from the first page on, in another order. */
    PeopleView by(Sort other) {
        return new PeopleView(search, filter, other, Slice.page(1));
    }

    boolean filtered() {
        return !search.isEmpty() || !filter.equals(Filter.NONE);
    }

    /** The address of this view beneath a path, without what goes without saying. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!search.isEmpty()) {
            address.queryParam("q", "{search}");
        }
        addFilter(address);
        if (sort != Sort.NAME) {
            address.queryParam("sort", sort.key());
        }
        if (slice.page() > 1) {
            address.queryParam("page", slice.page());
        }
        return address.encode().buildAndExpand(Map.of("search", search)).toUriString();
    }

    private void addFilter(UriComponentsBuilder address) {
        StepFilter step = filter.step();
        Need need = filter.need();
        PairFilter pair = filter.pair();
        if (filter.state() != StateFilter.ANY) {
            address.queryParam("state", filter.state().key());
        }
        if (step != null) {
            address.queryParam("step", step.step().key()).queryParam("at", step.key());
        }
        if (need != null) {
            address.queryParam("need", need.key());
        }
        if (pair != null) {
            address.queryParam("pair", pair.key());
        }
        if (filter.unseenDays() > 0) {
            address.queryParam("unseen", filter.unseenDays());
        }
    }
}
