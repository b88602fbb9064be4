package org.preceptor.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The demo's people and cohorts in the tables of everybody's. */
@Repository
class JdbcDemo {

    private final JdbcClient jdbc;

    JdbcDemo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a second node that starts at the same moment waiting until this transaction ends. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('preceptor.demo'))::text")
                .query(String.class)
                .single();
    }

    boolean exists(DemoPerson person) {
        return jdbc.sql("select exists (select from person where email = :email)")
                .param("email", person.email())
                .query(Boolean.class)
                .single();
    }

    /** The hash of a person's password; empty where there is no such person or they have none. */
    Optional<String> passwordHashOf(DemoPerson person) {
        return jdbc.sql("select password_hash from person where email = :email and password_hash is not null")
                .param("email", person.email())
                .query(String.class)
                .optional();
    }

    void changePassword(DemoPerson person, String hash) {
        jdbc.sql("update person set password_hash = :hash where email = :email")
                .param("email", person.email())
                .param("hash", hash)
                .update();
    }

    PersonId add(DemoPerson person, Instant at) {
        PersonId id = new PersonId(UUID.randomUUID());
        jdbc.sql("""
                insert into person (id, email, name, role, simulated, created_at)
                values (:id, :email, :name, :role, :simulated, :at)
                """)
                .param("id", id.value())
                .param("email", person.email())
                .param("name", person.name())
                .param("role", person.role().name())
                .param("simulated", person.simulated())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    boolean hasCohort(String name) {
        return jdbc.sql("select exists (select from cohort where lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    CohortId addCohort(String name, ContentHash course, LocalDate due, Instant at) {
        CohortId id = new CohortId(UUID.randomUUID());
        addCohort(id, name, course, due, at);
        return id;
    }

    void addCohort(CohortId id, String name, ContentHash course, LocalDate due, Instant at) {
        jdbc.sql("""
                insert into cohort (id, name, course_version, due_on, created_at)
                values (:id, :name, :course, :due, :at)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("course", course.hex())
                .param("due", due)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void limitCertificates(CohortId cohort, CertificateTerm term) {
        jdbc.sql("update cohort set certificate_months = :months where id = :cohort")
                .param("months", term.months())
                .param("cohort", cohort.value())
                .update();
    }

    /** Lets somebody teach a cohort who is there by their address; nothing happens where they are not. */
    void teach(DemoPerson instructor, CohortId cohort) {
        jdbc.sql("""
                insert into cohort_instructor (cohort_id, person_id)
                select :cohort, id from person where email = :instructor
                """)
                .param("cohort", cohort.value())
                .param("instructor", instructor.email())
                .update();
    }

    void teach(PersonId instructor, CohortId cohort) {
        jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (:cohort, :instructor)")
                .param("cohort", cohort.value())
                .param("instructor", instructor.value())
                .update();
    }
}
