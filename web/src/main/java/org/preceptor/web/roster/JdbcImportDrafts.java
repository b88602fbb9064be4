package org.preceptor.web.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checked lists kept in the {@code import_draft} table, for a day. */
@Repository
class JdbcImportDrafts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcImportDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void forgetOld() {
        jdbc.sql("delete from import_draft where greatest(made_at, seen_at) < :limit")
                .param("limit", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    void add(UUID id, CohortId cohort, PersonId by, ImportDraft draft) {
        List<ListedPerson> people = draft.people();
        jdbc.sql("""
                insert into import_draft (id, cohort_id, made_by, made_at, state, lines, emails, names, extra_times,
                                          fingerprint)
                values (:id, :cohort, :by, :at, 'CHECKED', :lines, :emails, :names, :extraTimes, :fingerprint)
                """)
                .param("id", id)
                .param("cohort", cohort.value())
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .param("lines", people.stream().map(ListedPerson::line).toArray(Integer[]::new))
                .param("emails", people.stream().map(ListedPerson::email).toArray(String[]::new))
                .param("names", people.stream().map(ListedPerson::name).toArray(String[]::new))
                .param("extraTimes", extraTimes(people))
                .param("fingerprint", draft.fingerprint())
                .update();
    }

    private static @Nullable Integer[] extraTimes(List<ListedPerson> people) {
        return people.stream().map(ListedPerson::extraTime).toArray(Integer[]::new);
    }

    /** Finds the draft that a person made for a cohort. Its row is not locked, for in it is noted how far the import is. */
    Optional<ImportDraft> find(ImportOrder order) {
        return jdbc.sql("""
                select lines, emails, names, extra_times, fingerprint, added, joined, extended
                  from import_draft
                 where id = :id
                   and cohort_id = :cohort
                   and made_by = :by
                """)
                .param("id", order.draft())
                .param("cohort", order.cohort().value())
                .param("by", order.by().value())
                .query(JdbcImportDrafts::draft)
                .optional();
    }

    /** Keeps what would be done by now, to be shown before it is. */
    void show(UUID id, String fingerprint) {
        jdbc.sql("update import_draft set fingerprint = :fingerprint, state = 'OUTDATED' where id = :id")
                .param("id", id)
                .param("fingerprint", fingerprint)
                .update();
    }

    /** Keeps what came of a draft instead of the people on it. */
    void apply(UUID id, ImportDraft.Outcome outcome) {
        jdbc.sql("""
                update import_draft
                   set state = 'IMPORTED', applied_at = :at, added = :added, joined = :joined, extended = :extended, lines = '{}', emails = '{}',
                       names = '{}', extra_times = '{}'
                 where id = :id
                """)
                .param("id", id)
                .param("at", OffsetDateTime.now(clock))
                .param("added", outcome.added())
                .param("joined", outcome.joined())
                .param("extended", outcome.extended())
                .update();
    }

    private static ImportDraft draft(ResultSet row, int number) throws SQLException {
        Integer[] lines = (Integer[]) array(row, "lines");
        String[] emails = (String[]) array(row, "emails");
        String[] names = (String[]) array(row, "names");
        @Nullable Integer[] extraTimes = (Integer[]) array(row, "extra_times");
        List<ListedPerson> people = IntStream.range(0, lines.length)
                .mapToObj(i -> new ListedPerson(lines[i], emails[i], names[i], extraTimes[i]))
                .toList();
        return new ImportDraft(people, row.getString("fingerprint"), outcome(row));
    }

    static ImportDraft.@Nullable Outcome outcome(ResultSet row) throws SQLException {
        Integer added = row.getObject("added", Integer.class);
        return added == null ? null : new ImportDraft.Outcome(added, row.getInt("joined"), row.getInt("extended"));
    }

    private static Object array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
