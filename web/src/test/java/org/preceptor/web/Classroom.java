package org.preceptor.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.Role;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A cohort on the course that comes with the application, and people to put into it. */
public class Classroom {

    /** The password of everybody whom this class makes. */
    public static final String PASSWORD = "four plums in a tart";

    private final JdbcClient jdbc;
    private final PublishedCourses courses;
    private final Enrolments enrolments;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Classroom(
            JdbcClient jdbc, PublishedCourses courses, Enrolments enrolments, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.enrolments = enrolments;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The course, published. */
    public Course course() {
        if (Courses.bundled(PublishedCourses.FIRST_COURSE) instanceof Reading.Read(Course course)) {
            courses.publish(course);
            return course;
        }
        throw new IllegalStateException("The bundled course has problems");
    }

    /** The course with a time limit for one of its assessments. */
    public Course timed(AssessmentKind kind, Duration limit) {
        Course course = course();
        return new Course(
                ContentHash.of(List.of(course.hash().hex(), kind.slug(), limit.toString())),
                course.slug(),
                course.title(),
                course.subtitle(),
                course.source(),
                course.checked(),
                course.safetyNotice(),
                course.lessons(),
                course.claims(),
                course.references(),
                course.figures(),
                course.glossary(),
                course.items(),
                course.assessments().stream()
                        .map(plan -> plan.kind() == kind ? plan.within(limit) : plan)
                        .toList(),
                course.evaluation());
    }

    public CohortId cohort() {
        return cohortOf(course());
    }

    /** A cohort whose members take this version, which is published if it was not yet. */
    public CohortId cohortOf(Course course) {
        courses.publish(course);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into cohort (id, name, course_version, created_at) values (:id, :name, :course, :at)")
                .param("id", id)
                .param("name", "Intake " + id)
                .param("course", course.hash().hex())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return new CohortId(id);
    }

    /** A trainee in a cohort of their own. */
    public Member trainee() {
        return traineeOf(cohort());
    }

    public Member traineeOf(CohortId cohort) {
        Member trainee = person("Amina Okafor", Role.TRAINEE);
        enrolments.enrol(trainee.id(), cohort);
        return trainee;
    }

    public Member instructorOf(CohortId cohort) {
        Member instructor = person("Ingrid Solberg", Role.INSTRUCTOR);
        jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (:cohort, :person)")
                .param("cohort", cohort.value())
                .param("person", instructor.uuid())
                .update();
        return instructor;
    }

    public Member person(String name, Role role) {
        UUID id = UUID.randomUUID();
        Member member = new Member(id, "p%s@hospital.test".formatted(id), name, role);
        jdbc.sql("""
                insert into person (id, email, name, role, password_hash, created_at)
                values (:id, :email, :name, :role, :hash, :at)
                """)
                .param("id", id)
                .param("email", member.email())
                .param("name", name)
                .param("role", role.name())
                .param("hash", passwords.encode(PASSWORD))
                .param("at", OffsetDateTime.now(clock))
                .update();
        return member;
    }

    public EnrolmentId enrolmentOf(Member trainee) {
        return enrolments.current(trainee.id()).orElseThrow().enrolment();
    }
}
