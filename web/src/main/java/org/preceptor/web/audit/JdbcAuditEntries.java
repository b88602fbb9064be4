package org.preceptor.web.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record, with the names that people and cohorts have now. */
@Repository
class JdbcAuditEntries {

    private final JdbcClient jdbc;

    JdbcAuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest entries that match a search, newest first. */
    List<AuditEntry> newest(AuditSearch search, int most) {
        return jdbc.sql("""
                select e.id, e.at, e.action, e.subject, e.detail, e.actor, a.name as actor_name,
                       coalesce(sp.name, sc.name) as subject_name, coalesce(dp.name, dc.name) as detail_name
                  from audit_entry e
                  left join person a  on a.id = e.actor
                  left join person sp on sp.id = substring(e.subject from '^person:([0-9a-f-]{36})$')::uuid
                  left join cohort sc on sc.id = substring(e.subject from '^cohort:([0-9a-f-]{36})$')::uuid
                  left join person dp on dp.id = substring(e.detail from '^person:([0-9a-f-]{36})$')::uuid
                  left join cohort dc on dc.id = substring(e.detail from '^cohort:([0-9a-f-]{36})$')::uuid
                 where e.id < :before
                   and (:person = '' or e.actor::text = :person or 'person:' || :person in (e.subject, e.detail))
                   and (:q = '' or strpos(lower(concat_ws(' ', a.name, a.email, e.action, e.subject, sp.name, sc.name,
                                                          e.detail, dp.name, dc.name)), lower(:q)) > 0)
                 order by e.id desc
                 limit :most
                """)
                .param("before", search.bound())
                .param("person", search.person())
                .param("q", search.q())
                .param("most", most)
                .query(JdbcAuditEntries::entry)
                .list();
    }

    Optional<String> name(PersonId person) {
        return jdbc.sql("select name from person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .optional();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                thing("person:" + row.getObject("actor", UUID.class), row.getString("actor_name")),
                row.getString("action"),
                thing(row.getString("subject"), row.getString("subject_name")),
                thing(row.getString("detail"), row.getString("detail_name")));
    }

    private static AuditEntry.Thing thing(String reference, @Nullable String name) {
        return new AuditEntry.Thing(reference, name);
    }
}
