package org.preceptor.web.account;

import java.util.Objects;
import java.util.Set;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SearchText;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of people is asked for; anything missing or unknown counts as not asked.
 *
 * @param sort the column, with a minus before it for the other direction
 */
record PeopleSearch(String q, String role, String state, String sort, String page) {

    private static final Set<String> STATES = Set.of("active", "deactivated");
    private static final Set<String> SORTS =
            Set.of("name", "-name", "email", "-email", "role", "-role", "created", "-created");

    PeopleSearch {
        q = SearchText.tidy(q);
        role = Roles.parse(Objects.requireNonNullElse(role, "")).map(Enum::name).orElse("");
        state = state != null && STATES.contains(state) ? state : "";
        sort = sort != null && SORTS.contains(sort) ? sort : "name";
    }

    int asked() {
        return Pages.number(page);
    }

    boolean narrows() {
        return !(q + role + state).isEmpty();
    }

    /** The address of another page of the same list. */
    String at(int number) {
        return address(sort, number);
    }

    /** The address of this list sorted by a column, the other way round where it is sorted by it already. */
    String by(String column) {
        return address(sort.equals(column) ? "-" + column : column, 1);
    }

    private String address(String order, int number) {
        var address = UriComponentsBuilder.fromPath("/admin/people");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!role.isEmpty()) {
            address.queryParam("role", role);
        }
        if (!state.isEmpty()) {
            address.queryParam("state", state);
        }
        address.queryParam("sort", order);
        if (number > 1) {
            address.queryParam("page", number);
        }
        return q.isEmpty()
                ? address.toUriString()
                : address.encode().buildAndExpand(q).toUriString();
    }
}
