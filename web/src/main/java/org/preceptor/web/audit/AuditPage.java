package org.preceptor.web.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Times;

/** The record: one page of entries, newest first, and the way to older ones. */
public record AuditPage(
        Field search,
        String person,
        @Nullable String about,
        List<Row> rows,
        @Nullable String newest,
        @Nullable String older) {

    static final int SIZE = 50;

    private static final String ITSELF = "Preceptor";

    /** One entry. */
    public record Row(String datetime, String when, Words actor, String action, Words subject, Words detail) {}

    /** Words that may lead to the page of what they name. */
    public record Words(String text, @Nullable String address) {

        public boolean linked() {
            return address != null;
        }
    }

    /** The page of a search that found these entries, one more than the page holds where there are older ones. */
    static AuditPage of(AuditSearch search, @Nullable String about, List<AuditEntry> found, Times times) {
        List<AuditEntry> shown = found.subList(0, Math.min(SIZE, found.size()));
        return new AuditPage(
                Field.text("q", "Words")
                        .hinted("A name, an e-mail address or what was done.")
                        .holding(search.q(), Faults.NONE),
                search.person(),
                about,
                shown.stream().map(entry -> row(entry, times)).toList(),
                search.before().isEmpty() ? null : search.olderThan(null),
                found.size() > SIZE ? search.olderThan(shown.getLast().id()) : null);
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    public boolean several() {
        return newest != null || older != null;
    }

    private static Row row(AuditEntry entry, Times times) {
        Instant at = entry.at();
        Words actor = entry.actor().name() == null ? new Words(ITSELF, null) : words(entry.actor());
        return new Row(
                at.toString(), times.exactly(at), actor, entry.action(), words(entry.subject()), words(entry.detail()));
    }

    private static Words words(AuditEntry.Thing thing) {
        return new Words(thing.words(), thing.address());
    }
}
