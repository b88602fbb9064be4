package org.preceptor.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.Blueprint;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Difficulty;
import org.preceptor.core.course.FeedbackTiming;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.Source;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people, courses and cohorts of a test; each has a name and an address nobody else has. */
public class Population {

    private static final OffsetDateTime LONG_AGO =
            Instant.parse("2026-01-05T09:00:00Z").atOffset(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final PublishedCourses courses;

    Population(JdbcClient jdbc, PublishedCourses courses) {
        this.jdbc = jdbc;
        this.courses = courses;
    }

    public Member administrator() {
        return person(Role.ADMINISTRATOR, "Ada Bello");
    }

    public Member trainee() {
        return person(Role.TRAINEE, "Amina Okafor");
    }

    public Member instructor() {
        return person(Role.INSTRUCTOR, "Ingrid Solberg");
    }

    public Member person(Role role, String name) {
        UUID id = UUID.randomUUID();
        String email = role.name().toLowerCase(Locale.ROOT) + "." + id + "@hospital.test";
        jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                values (:id, :email, :name, :role, :at)
                """)
                .param("id", id)
                .param("email", email)
                .param("name", name)
                .param("role", role.name())
                .param("at", LONG_AGO)
                .update();
        return new Member(id, email, name, role);
    }

    public void deactivate(PersonId person) {
        jdbc.sql("update person set active = false where id = :id")
                .param("id", person.value())
                .update();
    }

    /** Leaves nobody with a role but those named. */
    public void only(Role role, Member... members) {
        jdbc.sql("update person set active = false where role = :role and id <> all (:ids::uuid[])")
                .param("role", role.name())
                .param(
                        "ids",
                        Arrays.stream(members)
                                .map(member -> member.uuid().toString())
                                .toArray(String[]::new))
                .update();
    }

    public CohortId cohort(String name) {
        return cohort(name, publish("hands", "Clean hands"));
    }

    private CohortId cohort(String name, Course course) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into cohort (id, name, course_version, created_at)
                values (:id, :name, :course, :at)
                """)
                .param("id", id)
                .param("name", name + " " + id)
                .param("course", course.hash().hex())
                .param("at", LONG_AGO)
                .update();
        return new CohortId(id);
    }

    /** Publishes another version of a small course with one lesson and two forms. */
    public Course publish(String slug, String title) {
        String half = UUID.randomUUID().toString().replace("-", "");
        ObjectiveId objective = new ObjectiveId("L1-O1");
        var course = new Course(
                new ContentHash(half + half),
                slug,
                title,
                "A subtitle.",
                new Source("A. Author", "A title", "A journal", "A note."),
                "today",
                "Be safe.",
                List.of(new Lesson(
                        new LessonSlug("why"),
                        1,
                        "Why",
                        "A summary.",
                        null,
                        List.of(new Objective(objective, "Say why.", Bloom.APPLY)),
                        List.of(),
                        "Some words.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(item("L1-I01", objective, "A"), item("L1-I02", objective, "B")),
                Arrays.stream(AssessmentKind.values())
                        .map(kind -> plan(kind, objective))
                        .toList(),
                List.of());
        courses.publish(course);
        return course;
    }

    private static BankItem item(String id, ObjectiveId objective, String form) {
        var options = List.of(
                new Option(new OptionId("a"), "One", "Right.", null),
                new Option(new OptionId("b"), "Two", "Wrong.", null));
        var item = new Item.SingleBestAnswer(new ItemId(id), "A vignette.", "What next?", options, new OptionId("a"));
        return new BankItem(item, objective, List.of(), Bloom.APPLY, Difficulty.MODERATE, Set.of(new FormLetter(form)));
    }

    private static AssessmentPlan plan(AssessmentKind kind, ObjectiveId objective) {
        return new AssessmentPlan(
                kind,
                "A title",
                "An introduction.",
                FeedbackTiming.SCORE_ONLY,
                new Blueprint(Map.of(objective, 1)),
                new PassMark(70),
                3,
                Duration.ZERO);
    }
}
