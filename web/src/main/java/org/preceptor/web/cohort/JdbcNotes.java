package org.preceptor.web.cohort;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes about trainees kept in the table {@code trainee_note}; none is ever changed. */
@Repository
class JdbcNotes {

    private static final int NEWEST = 100;

    private final JdbcClient jdbc;

    JdbcNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest notes, the latest first. */
    List<TraineeNote> newest(EnrolmentId enrolment) {
        return jdbc.sql("""
                select p.name, n.written_at, n.words
                  from trainee_note n
                  join person p on p.id = n.author
                 where n.enrolment_id = :enrolment
                 order by n.written_at desc, n.id
                 limit :newest
                """)
                .param("enrolment", enrolment.value())
                .param("newest", NEWEST)
                .query((row, number) -> new TraineeNote(
                        row.getString("name"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("words")))
                .list();
    }

    /** Adds a note; false where the cohort is archived, so that nothing was added. */
    boolean add(EnrolmentId enrolment, PersonId author, String words, Instant at) {
        return jdbc.sql("""
                insert into trainee_note (id, enrolment_id, author, words, written_at)
                select :id, e.id, :author, :words, :at
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.id = :enrolment
                   and c.archived_at is null
                """)
                        .param("id", UUID.randomUUID())
                        .param("enrolment", enrolment.value())
                        .param("author", author.value())
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
