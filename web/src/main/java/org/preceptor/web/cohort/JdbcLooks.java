package org.preceptor.web.cohort;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks at records kept in the table {@code record_look}. */
@Repository
class JdbcLooks {

    private static final Duration ONCE_IN = Duration.ofHours(1);
    private static final int NEWEST = 50;

    private final JdbcClient jdbc;

    JdbcLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a look unless the same person looked within the hour before; false where they did. */
    boolean add(EnrolmentId enrolment, PersonId person, Instant at) {
        return jdbc.sql("""
                insert into record_look (enrolment_id, looked_at, person_id)
                select :enrolment, :at, :person
                 where not exists (
                       select
                         from record_look
                        where enrolment_id = :enrolment
                          and person_id = :person
                          and looked_at > :before)
                    on conflict do nothing
                """)
                        .param("enrolment", enrolment.value())
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("before", at.minus(ONCE_IN).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Look> newest(EnrolmentId enrolment) {
        return jdbc.sql("""
                select p.name, l.looked_at
                  from record_look l
                  join person p on p.id = l.person_id
                 where l.enrolment_id = :enrolment
                 order by l.looked_at desc, p.id
                 limit :newest
                """)
                .param("enrolment", enrolment.value())
                .param("newest", NEWEST)
                .query((row, number) -> new Look(
                        row.getString("name"),
                        row.getObject("looked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
