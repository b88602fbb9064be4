package org.preceptor.web.reminder;

import java.time.Instant;
import java.time.ZoneOffset;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants no reminders, kept in the {@code reminder_stop} table. */
@Repository
class JdbcStops {

    private final JdbcClient jdbc;

    JdbcStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean stopped(PersonId person) {
        return jdbc.sql("select exists (select from reminder_stop where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this changed anything. */
    boolean stop(PersonId person, Instant at) {
        return jdbc.sql("""
                insert into reminder_stop (person_id, stopped_at)
                select id, :at
                  from person
                 where id = :person
                    on conflict do nothing
                """)
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean resume(PersonId person) {
        return jdbc.sql("delete from reminder_stop where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
