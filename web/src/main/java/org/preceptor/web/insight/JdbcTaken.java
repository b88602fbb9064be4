package org.preceptor.web.insight;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Paper;
import org.preceptor.core.statistics.Response;
import org.preceptor.core.statistics.Sitting;
import org.preceptor.core.statistics.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submitted attempts as statistics look at them. */
@Repository
class JdbcTaken {

    /** An answer, and in which attempt of whom it was given. */
    private record Answered(
            UUID enrolment, UUID attempt, Paper paper, int number, boolean waiting, Response response) {}

    /**
     * Attempts of people before and after some more of theirs are counted.
     *
     * @param before those counted already
     * @param after the same with those that waited
     */
    record Arrival(List<List<Taken>> before, List<List<Taken>> after) {}

    private final JdbcClient jdbc;
    private final CourseItems items;

    JdbcTaken(JdbcClient jdbc, CourseItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** For each of some enrolments all of its attempts but those that wait to be counted. */
    List<List<Taken>> counted(List<EnrolmentId> enrolments) {
        return byEnrolment(jdbc
                .sql("""
                select a.enrolment_id, a.id, a.course_version, a.kind, a.lesson, a.form, a.number, false as waiting,
                       i.item_id, i.item_hash, i.answer, i.confidence
                  from attempt a
                  join enrolment e              on e.id = a.enrolment_id
                  join attempt_item i           on i.attempt_id = a.id
                  left join attempt_uncounted u on u.cohort_id = e.cohort_id and u.attempt_id = a.id
                 where a.enrolment_id = any (:enrolments::uuid[])
                   and a.submitted_at is not null
                   and u.attempt_id is null
                 order by a.enrolment_id, a.id, i.position
                """)
                .param(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .query((row, number) -> answered(row))
                .stream());
    }

    /** What some waiting attempts change: pre-tests and finals of the same people, or their checks of the same lesson. */
    Arrival arrival(CohortId cohort, List<AttemptId> waiting) {
        List<Answered> answers = jdbc.sql("""
                select a.enrolment_id, a.id, a.course_version, a.kind, a.lesson, a.form, a.number, u.attempt_id is not null as waiting,
                       i.item_id, i.item_hash, i.answer, i.confidence
                  from (select distinct enrolment_id, lesson
                          from attempt
                         where id = any (:waiting::uuid[])) t
                  join attempt a                on a.enrolment_id = t.enrolment_id and a.lesson is not distinct from t.lesson
                  join attempt_item i           on i.attempt_id = a.id
                  left join attempt_uncounted u on u.cohort_id = :cohort and u.attempt_id = a.id
                 where a.submitted_at is not null
                   and (u.attempt_id is null or a.id = any (:waiting::uuid[]))
                 order by a.enrolment_id, a.id, i.position
                """)
                .param("cohort", cohort.value())
                .param("waiting", waiting.stream().map(AttemptId::toString).toArray(String[]::new))
                .query((row, number) -> answered(row))
                .list();
        return new Arrival(
                byEnrolment(answers.stream().filter(answer -> !answer.waiting())), byEnrolment(answers.stream()));
    }

    private static List<List<Taken>> byEnrolment(Stream<Answered> answers) {
        return answers.collect(groupingBy(Answered::enrolment)).values().stream()
                .map(ofOne -> ofOne.stream().collect(groupingBy(Answered::attempt)).values().stream()
                        .map(JdbcTaken::taken)
                        .toList())
                .toList();
    }

    private static Taken taken(List<Answered> answers) {
        Answered any = answers.getFirst();
        return new Taken(
                any.paper(),
                any.number(),
                new Sitting(answers.stream().map(Answered::response).toList()));
    }

    private Answered answered(ResultSet row) throws SQLException {
        Paper paper = paper(row);
        return new Answered(
                row.getObject("enrolment_id", UUID.class),
                row.getObject("id", UUID.class),
                paper,
                row.getInt("number"),
                row.getBoolean("waiting"),
                items.response(
                        paper.course(),
                        new ItemVersion(
                                new ItemId(row.getString("item_id")), new ContentHash(row.getString("item_hash"))),
                        List.of((String[]) row.getArray("answer").getArray()),
                        Confidence.find(row.getInt("confidence")).orElse(null)));
    }

    static Paper paper(ResultSet row) throws SQLException {
        String lesson = row.getString("lesson");
        String form = row.getString("form");
        return new Paper(
                new ContentHash(row.getString("course_version")),
                AssessmentKind.valueOf(row.getString("kind")),
                lesson == null ? null : new LessonSlug(lesson),
                form == null ? null : new FormLetter(form));
    }
}
