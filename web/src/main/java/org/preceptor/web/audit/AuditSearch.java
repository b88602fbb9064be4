package org.preceptor.web.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.SearchText;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the record is asked for; anything missing or unreadable counts as not asked.
 *
 * @param person the id of somebody who did it or to whom it was done
 * @param before the number of an entry; only older ones are shown
 */
record AuditSearch(String q, String person, String before) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    AuditSearch {
        q = SearchText.tidy(q);
        person = person != null && UUID_TEXT.matcher(person).matches() ? person : "";
        before = Objects.requireNonNullElse(before, "").matches("[1-9][0-9]{0,17}") ? before : "";
    }

    Optional<PersonId> who() {
        return person.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(person));
    }

    /** Only entries with a smaller number are shown. */
    long bound() {
        return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
    }

    boolean narrows() {
        return !(q + person).isEmpty();
    }

    /** The address of the entries of this search that are older than one, or of the newest. */
    String olderThan(@Nullable Long entry) {
        var address = UriComponentsBuilder.fromPath("/admin/audit");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!person.isEmpty()) {
            address.queryParam("person", person);
        }
        if (entry != null) {
            address.queryParam("before", entry);
        }
        return q.isEmpty()
                ? address.toUriString()
                : address.encode().buildAndExpand(q).toUriString();
    }
}
