package org.preceptor.web.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.PreceptorApplication;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The people of the benchmark, enrolled in the bundled course by the application itself before it is measured. */
record LoadData(String lesson, List<String> emails, CohortId cohort) {

    static final String PASSWORD = "plum tart at four";

    static LoadData prepare(Path folder, int people) {
        return prepare(folder, people, (application, data) -> {});
    }

    /** Does something with the application, as long as it runs, after the people are enrolled. */
    static LoadData prepare(Path folder, int people, BiConsumer<ApplicationContext, LoadData> meanwhile) {
        try (var application = SpringApplication.run(
                PreceptorApplication.class,
                "--preceptor.data-dir=" + folder,
                "--preceptor.demo=false",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn")) {
            LoadData data = prepare(application, people);
            meanwhile.accept(application, data);
            return data;
        }
    }

    private static LoadData prepare(ApplicationContext application, int people) {
        var course = bundled();
        application.getBean(PublishedCourses.class).publish(course);
        var cohort = cohort(application, course);
        var hash = application.getBean(PasswordEncoder.class).encode(PASSWORD);
        List<String> emails = new ArrayList<>();
        for (int number = 1; number <= people; number++) {
            var email = "load.%d.%s@hospital.test".formatted(number, cohort.value());
            var person = person(application, email, hash);
            application.getBean(Enrolments.class).enrol(person, cohort);
            emails.add(email);
        }
        return new LoadData("/lessons/" + course.lessons().getFirst().slug(), emails, cohort);
    }

    private static Course bundled() {
        return switch (Courses.bundled("ketamine-and-psychotherapy")) {
            case Reading.Read(Course course) -> course;
            case Reading.Rejected rejected -> throw new IllegalStateException("The course is broken: " + rejected);
        };
    }

    private static CohortId cohort(ApplicationContext application, Course course) {
        var id = UUID.randomUUID();
        application
                .getBean(JdbcClient.class)
                .sql("""
                insert into cohort (id, name, course_version, created_at)
                values (:id, :name, :version, :at)
                """)
                .param("id", id)
                .param("name", "Load " + id)
                .param("version", course.hash().hex())
                .param("at", now(application))
                .update();
        return new CohortId(id);
    }

    private static PersonId person(ApplicationContext application, String email, String hash) {
        var id = UUID.randomUUID();
        application
                .getBean(JdbcClient.class)
                .sql("""
                insert into person (id, email, name, role, password_hash, simulated, created_at)
                values (:id, :email, 'Amina Okafor', 'TRAINEE', :hash, true, :at)
                """)
                .param("id", id)
                .param("email", email)
                .param("hash", hash)
                .param("at", now(application))
                .update();
        return new PersonId(id);
    }

    private static OffsetDateTime now(ApplicationContext application) {
        return OffsetDateTime.now(application.getBean(Clock.class));
    }
}
