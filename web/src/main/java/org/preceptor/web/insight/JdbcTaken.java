package org.preceptor.web.insight;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.person.EnrolmentId;
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
    private record Answered(UUID enrolment, UUID attempt, Paper paper, int number, Response response) {}

    private final JdbcClient jdbc;
    private final CourseItems items;

    JdbcTaken(JdbcClient jdbc, CourseItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** For each of some enrolments that submitted anything all of its attempts. */
    List<List<Taken>> of(List<EnrolmentId> enrolments) {
        return byEnrolment(jdbc.sql("""
                select a.enrolment_id, a.id, a.course_version, a.kind, a.lesson, a.form, a.number,
                       i.item_hash, i.answer, i.confidence
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where a.enrolment_id = any (:enrolments::uuid[])
                   and a.submitted_at is not null
                 order by a.enrolment_id, a.id, i.position
                """)
                .param(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .query((row, number) -> answered(row))
                .list());
    }

    private static List<List<Taken>> byEnrolment(List<Answered> answers) {
        return answers.stream().collect(groupingBy(Answered::enrolment)).values().stream()
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
                items.response(
                        paper.course(),
                        new ContentHash(row.getString("item_hash")),
                        List.of((String[]) row.getArray("answer").getArray()),
                        Confidence.find(row.getInt("confidence")).orElse(null)));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        String lesson = row.getString("lesson");
        String form = row.getString("form");
        return new Paper(
                new ContentHash(row.getString("course_version")),
                AssessmentKind.valueOf(row.getString("kind")),
                lesson == null ? null : new LessonSlug(lesson),
                form == null ? null : new FormLetter(form));
    }
}
