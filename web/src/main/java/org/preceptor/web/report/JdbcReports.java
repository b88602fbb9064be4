package org.preceptor.web.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports kept in the {@code item_report} table. */
@Repository
class JdbcReports {

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a report of a trainee's own question; false where there is one already, or the question is not theirs. */
    boolean add(ReportId id, AttemptId attempt, int position, PersonId trainee, Said said) {
        return 1
                == jdbc.sql("""
                insert into item_report (id, attempt_id, position, item_id, item_hash, answer, reason, words, reported_at)
                select :id, i.attempt_id, i.position, i.item_id, i.item_hash, i.answer, :reason, :words, :at
                  from attempt_item i
                  join attempt a   on a.id = i.attempt_id
                  join enrolment e on e.id = a.enrolment_id
                 where i.attempt_id = :attempt
                   and i.position = :position
                   and e.person_id = :trainee
                    on conflict (attempt_id, position) do nothing
                """)
                        .param("id", id.value())
                        .param("attempt", attempt.value())
                        .param("position", position)
                        .param("trainee", trainee.value())
                        .param("reason", said.reason().name())
                        .param("words", said.words())
                        .param("at", said.at().atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** What a trainee says, and when. */
    record Said(ReportReason reason, String words, Instant at) {}

    /** When a question of an attempt was reported, if it was. */
    Optional<Instant> reported(AttemptId attempt, int position) {
        return jdbc.sql("select reported_at from item_report where attempt_id = :attempt and position = :position")
                .param("attempt", attempt.value())
                .param("position", position)
                .query((row, number) -> instant(row, "reported_at"))
                .optional();
    }

    int count(PersonId reporter) {
        return jdbc.sql("select count(*) from item_report_seen where person_id = :reporter")
                .param("reporter", reporter.value())
                .query(Integer.class)
                .single();
    }

    /** A page of a trainee's own reports, the newest first. */
    List<Report> of(PersonId reporter, int skip, int size) {
        return jdbc.sql("""
                select id, attempt_id, kind, position, course_version, item_id, item_hash, answer, reason, words, reported_at,
                       state, reply, replied_at, replied_by, person_id, person_name, enrolled
                  from item_report_seen
                 where person_id = :reporter
                 order by reported_at desc, id
                 limit :size
                offset :skip
                """)
                .param("reporter", reporter.value())
                .param("size", size)
                .param("skip", skip)
                .query(JdbcReports::report)
                .list();
    }

    int count(CohortId cohort) {
        return jdbc.sql("select count(*) from item_report_seen where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }

    /** A page of the reports from a cohort, those that wait for an answer first, then the newest. */
    List<Report> of(CohortId cohort, int skip, int size) {
        return jdbc.sql("""
                select id, attempt_id, kind, position, course_version, item_id, item_hash, answer, reason, words, reported_at,
                       state, reply, replied_at, replied_by, person_id, person_name, enrolled
                  from item_report_seen
                 where cohort_id = :cohort
                 order by state <> 'OPEN', reported_at desc, id
                 limit :size
                offset :skip
                """)
                .param("cohort", cohort.value())
                .param("size", size)
                .param("skip", skip)
                .query(JdbcReports::report)
                .list();
    }

    /** A report from a cohort; one from another cohort is not found. */
    Optional<Report> find(ReportId id, CohortId cohort) {
        return jdbc.sql("""
                select id, attempt_id, kind, position, course_version, item_id, item_hash, answer, reason, words, reported_at,
                       state, reply, replied_at, replied_by, person_id, person_name, enrolled
                  from item_report_seen
                 where id = :id
                   and cohort_id = :cohort
                """)
                .param("id", id.value())
                .param("cohort", cohort.value())
                .query(JdbcReports::report)
                .optional();
    }

    /** Answers a report; false where somebody has answered it before. */
    boolean reply(ReportId id, ReportState decision, String words, PersonId by, Instant at) {
        return 1
                == jdbc.sql("""
                update item_report
                   set state = :state, reply = :words, replied_by = :by, replied_at = :at
                 where id = :id
                   and state = 'OPEN'
                """)
                        .param("id", id.value())
                        .param("state", decision.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                about(row),
                new Report.By(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("person_name"),
                        row.getBoolean("enrolled")),
                ReportReason.valueOf(row.getString("reason")),
                row.getString("words"),
                instant(row, "reported_at"),
                ReportState.valueOf(row.getString("state")),
                reply(row));
    }

    private static Report.About about(ResultSet row) throws SQLException {
        return new Report.About(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                AssessmentKind.valueOf(row.getString("kind")),
                row.getInt("position"),
                new ContentHash(row.getString("course_version")),
                new ItemId(row.getString("item_id")),
                new ContentHash(row.getString("item_hash")),
                List.of((String[]) row.getArray("answer").getArray()));
    }

    private static Report.@Nullable Reply reply(ResultSet row) throws SQLException {
        String words = row.getString("reply");
        return words == null ? null : new Report.Reply(words, row.getString("replied_by"), instant(row, "replied_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
