package org.preceptor.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the cohorts of a test, who teaches them and who is in them. */
class Cohorts {

    private final JdbcClient jdbc;
    private final PublishedCourses courses;
    private final Enrolments enrolments;
    private final Standings standings;
    private final TransactionTemplate transactions;

    Cohorts(
            JdbcClient jdbc,
            PublishedCourses courses,
            Enrolments enrolments,
            Standings standings,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.enrolments = enrolments;
        this.standings = standings;
        this.transactions = transactions;
    }

    CohortId aCohort(String name, LocalDate due) {
        courses.publish(EightLessons.course());
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into cohort (id, name, course_version, due_on, created_at) values (?, ?, ?, ?, now())")
                .params(id, name, EightLessons.course().hash().hex(), due)
                .update();
        return new CohortId(id);
    }

    Member anInstructorOf(CohortId... taught) {
        Member instructor = person("Ines Instructor", Role.INSTRUCTOR, false);
        for (CohortId cohort : taught) {
            jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (?, ?)")
                    .params(cohort.value(), instructor.uuid())
                    .update();
        }
        return instructor;
    }

    void dismiss(Member instructor, CohortId cohort) {
        jdbc.sql("delete from cohort_instructor where cohort_id = ? and person_id = ?")
                .params(cohort.value(), instructor.uuid())
                .update();
    }

    /** Somebody enrolled at a moment who has done nothing yet. */
    Enrolled enrol(String name, CohortId cohort, Instant at) {
        return enrol(person(name, Role.TRAINEE, false), cohort, at);
    }

    Enrolled enrolSimulated(String name, CohortId cohort, Instant at) {
        return enrol(person(name, Role.TRAINEE, true), cohort, at);
    }

    Enrolled enrol(Member person, CohortId cohort, Instant at) {
        EnrolmentId id = enrolments.enrol(person.id(), cohort);
        jdbc.sql("update enrolment set enrolled_at = ? where id = ?")
                .params(utc(at), id.value())
                .update();
        return new Enrolled(person, id, jdbc, () -> transactions.executeWithoutResult(status -> standings.refresh(id)));
    }

    void leave(PersonId person, CohortId cohort) {
        enrolments.leave(person, cohort);
    }

    Member person(String name, Role role, boolean simulated) {
        UUID id = UUID.randomUUID();
        String email = "%s.%s@hospital.test"
                .formatted(
                        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "."),
                        id.toString().substring(0, 8));
        jdbc.sql("insert into person (id, email, name, role, simulated, created_at) values (?, ?, ?, ?, ?, now())")
                .params(id, email, name, role.name(), simulated)
                .update();
        return new Member(id, email, name, role);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
