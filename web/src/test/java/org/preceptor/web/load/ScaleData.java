package org.preceptor.web.load;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.roster.Enrolments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who looks at a simulated cohort and at what, and who works in it meanwhile.
 *
 * @param trainee one of those who were simulated
 * @param question the id and version of a question of their finals, as its address has them
 * @param trainees who work in it meanwhile
 */
record ScaleData(CohortId cohort, String instructor, String trainee, String question, List<PersonId> trainees) {

    private static final Duration BRIEFLY = Duration.ofMillis(500);

    static ScaleData prepare(ApplicationContext application, int trainees) throws InterruptedException {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        CohortId cohort =
                new CohortId(jdbc.sql("select id from cohort").query(UUID.class).single());
        PersonId instructor = person(application, "instructor@scale.test", "INSTRUCTOR");
        jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (?, ?)")
                .params(cohort.value(), instructor.value())
                .update();
        List<PersonId> people = IntStream.range(0, trainees)
                .mapToObj(number -> person(application, "trainee.%d@scale.test".formatted(number), "TRAINEE"))
                .toList();
        people.forEach(person -> application.getBean(Enrolments.class).enrol(person, cohort));
        while (jdbc.sql("select exists (select from cohort_tally where not folded)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(BRIEFLY);
        }
        // What autovacuum does within a minute or so.
        JdbcTemplate patient = new JdbcTemplate(application.getBean(javax.sql.DataSource.class));
        patient.execute("vacuum (analyze)");
        return new ScaleData(
                cohort,
                "instructor@scale.test",
                first(jdbc, "e.person_id::text"),
                first(jdbc, "q.item_id || '/' || q.item_hash"),
                people);
    }

    /** What is selected of the first question of a first final that somebody has ended. */
    private static String first(JdbcClient jdbc, String selected) {
        return jdbc.sql("""
                select %s
                  from attempt a
                  join enrolment e    on e.id = a.enrolment_id
                  join attempt_item q on q.attempt_id = a.id
                 where a.kind = 'FINAL'
                   and a.number = 1
                   and a.submitted_at is not null
                 order by a.id, q.position
                 limit 1
                """.formatted(selected)).query(String.class).single();
    }

    private static PersonId person(ApplicationContext application, String email, String role) {
        UUID id = UUID.randomUUID();
        application
                .getBean(JdbcClient.class)
                .sql("""
                insert into person (id, email, name, role, password_hash, simulated, created_at)
                values (:id, :email, 'Amina Okafor', :role, :hash, true, :at)
                """)
                .param("id", id)
                .param("email", email)
                .param("role", role)
                .param("hash", application.getBean(PasswordEncoder.class).encode(LoadData.PASSWORD))
                .param("at", OffsetDateTime.now(application.getBean(Clock.class)))
                .update();
        return new PersonId(id);
    }
}
