package org.preceptor.web.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.AssessmentFigures;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.Gain;
import org.preceptor.core.statistics.ItemAnalysis;
import org.preceptor.core.statistics.ItemCounts;
import org.preceptor.web.PreceptorApplication;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What it costs to count attempts and to read the counts, for cohorts of the sizes given as arguments; everybody has sat the
 * pre-test and the final of the bundled course, answering by chance.
 */
final class InsightBenchmark {

    private static final int SHEETS = 2000;

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final Course course;

    private InsightBenchmark(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcClient.class);
        this.course = bundled();
    }

    public static void main(String... sizes) throws IOException {
        Path folder = Files.createTempDirectory("insight-benchmark");
        try (var application = SpringApplication.run(
                PreceptorApplication.class,
                "--preceptor.data-dir=" + folder,
                "--preceptor.demo=false",
                "--preceptor.counting-pause=P1D",
                "--spring.jdbc.template.query-timeout=600s",
                "--server.port=0",
                "--logging.level.root=warn")) {
            InsightBenchmark benchmark = new InsightBenchmark(application);
            for (String size : sizes) {
                benchmark.run(Integer.parseInt(size));
            }
        }
    }

    private static Course bundled() {
        if (Courses.bundled(PublishedCourses.FIRST_COURSE) instanceof Reading.Read(Course course)) {
            return course;
        }
        throw new IllegalStateException("The bundled course has problems");
    }

    private void run(int people) {
        application.getBean(PublishedCourses.class).publish(course);
        CohortId cohort = new CohortId(UUID.randomUUID());
        PersonId instructor = new PersonId(UUID.randomUUID());
        prepare(cohort, instructor, people);
        time("%d people: attempts put down, and into the queue".formatted(people), () -> sit(cohort));
        time("counted", () -> count(cohort));
        JdbcKeptCounts kept = application.getBean(JdbcKeptCounts.class);
        say("samples %d, most totals %d, most rest scores %d, bytes read by a page %s, by counting %s"
                .formatted(
                        kept.samples(cohort).size(),
                        most(cohort, counts -> counts.totals().counts().size()),
                        most(
                                cohort,
                                counts -> counts.items().values().stream()
                                        .map(ItemCounts::rests)
                                        .mapToInt(rests -> rests.counts().size())
                                        .max()
                                        .orElse(0)),
                        bytes(cohort, "digest"),
                        bytes(cohort, "rests")));
        IntStream.range(0, 5).forEach(i -> time("read with all figures", () -> figures(instructor, cohort)));
        if (people <= 10_000) {
            time(
                    "recounted and compared",
                    () -> application.getBean(Rebuilding.class).rebuild(cohort).nothing());
        }
    }

    private int most(CohortId cohort, ToIntFunction<AssessmentCounts> of) {
        JdbcKeptCounts kept = application.getBean(JdbcKeptCounts.class);
        return kept.samples(cohort).stream()
                .map(sample -> kept.counts(cohort, sample))
                .mapToInt(of)
                .max()
                .orElse(0);
    }

    private String bytes(CohortId cohort, String column) {
        return jdbc.sql("select sum(octet_length(%s))::text from paper_count where cohort_id = ? and choice = 'FIRST'"
                        .formatted(column))
                .param(cohort.value())
                .query(String.class)
                .single();
    }

    private Object count(CohortId cohort) {
        Folding folding = application.getBean(Folding.class);
        int turns = 1;
        while (folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE)) {
            turns++;
        }
        return turns + " turns";
    }

    private Object figures(PersonId instructor, CohortId cohort) {
        CohortInsight insight = application
                .getBean(Insights.class)
                .of(instructor, cohort, AttemptChoice.FIRST)
                .orElseThrow();
        List<Object> figures = new ArrayList<>();
        insight.papers().forEach((paper, digest) -> {
            figures.add(AssessmentFigures.of(digest));
            ItemAnalysis analysis = ItemAnalysis.of(digest);
            digest.items()
                    .keySet()
                    .forEach(item -> figures.add(
                            analysis.figures(item, insight.items().get(item).item())));
        });
        figures.add(Gain.of(insight.gain().overall()));
        return figures.size() + " figures";
    }

    private void prepare(CohortId cohort, PersonId instructor, int people) {
        jdbc.sql("insert into cohort (id, name, course_version, created_at) values (?, ?, ?, now())")
                .params(cohort.value(), "Load " + cohort, course.hash().hex())
                .update();
        jdbc.sql("insert into person (id, email, name, role, created_at) values (?, ?, 'I', 'INSTRUCTOR', now())")
                .params(instructor.value(), instructor + "@load.test")
                .update();
        jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (?, ?)")
                .params(cohort.value(), instructor.value())
                .update();
        jdbc.sql("""
                with crowd as (
                     insert into person (id, email, name, role, created_at)
                     select id, id || '@load.test', 'P', 'TRAINEE', now()
                       from (select gen_random_uuid() as id from generate_series(1, :people)) p
                     returning id)
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at, overall,
                                       attempts_left)
                select gen_random_uuid(), id, :cohort, :course, 'A', 'B', now(), 'NOT_STARTED', 3
                  from crowd
                """)
                .param("people", people)
                .param("cohort", cohort.value())
                .param("course", course.hash().hex())
                .update();
        jdbc.sql(
                        "create table if not exists sheet (kind text, sheet int, position int, id text, hash text, answer text[], confidence smallint)")
                .update();
        if (jdbc.sql("select count(*) from sheet").query(Long.class).single() == 0) {
            application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                sheets("PRE_TEST", "A");
                sheets("FINAL", "B");
            });
            jdbc.sql("create index on sheet (kind, sheet)").update();
            jdbc.sql("analyze sheet").update();
        }
    }

    private void sheets(String kind, String form) {
        Random chance = new Random(form.hashCode());
        List<BankItem> items = course.onForm(new FormLetter(form));
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            for (int position = 0; position < items.size(); position++) {
                BankItem item = items.get(position);
                var reply = Examinees.byChance(chance).apply(item.item());
                jdbc.sql("insert into sheet values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                kind,
                                sheet,
                                position + 1,
                                item.item().id().value(),
                                item.hash().hex(),
                                reply.values().toArray(String[]::new),
                                reply.confidence() == null
                                        ? null
                                        : reply.confidence().percent())
                        .update();
            }
        }
    }

    private Object sit(CohortId cohort) {
        jdbc.sql("""
                insert into attempt (id, enrolment_id, course_version, kind, form, number, started_at, submitted_at,
                                     awarded_numerator, awarded_denominator, available, passed)
                select gen_random_uuid(), e.id, e.course_version, k.kind, k.form, 1, now(), now(), 0, 1, 24, true
                  from enrolment e
                 cross join (values ('PRE_TEST', 'A'), ('FINAL', 'B')) as k (kind, form)
                 where e.cohort_id = ?
                """).param(cohort.value()).update();
        return jdbc.sql("""
                insert into attempt_item (attempt_id, position, item_id, item_hash, shown, answer, confidence, saved_at)
                select t.id, s.position, s.id, s.hash, '{}', s.answer, s.confidence, now()
                  from (select a.id, a.kind, (random() * (:sheets - 1))::int as sheet
                          from attempt a
                          join enrolment e on e.id = a.enrolment_id
                         where e.cohort_id = :cohort) t
                  join sheet s on s.kind = t.kind and s.sheet = t.sheet
                """)
                        .param("sheets", SHEETS)
                        .param("cohort", cohort.value())
                        .update()
                + " answers";
    }

    private static void time(String what, Supplier<Object> work) {
        long from = System.nanoTime();
        Object result = work.get();
        say("%s: %d ms (%s)"
                .formatted(what, Duration.ofNanos(System.nanoTime() - from).toMillis(), result));
    }

    private static void say(String words) {
        System.out.println("BENCH " + words);
    }
}
