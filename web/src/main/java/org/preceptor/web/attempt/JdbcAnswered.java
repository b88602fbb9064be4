package org.preceptor.web.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that somebody was asked in one enrolment, with their answers. */
@Repository
class JdbcAnswered {

    /** How many questions are read at most, the latest first; checks may be repeated without limit. */
    private static final int MOST = 2_000;

    private record Put(Attempt attempt, Question question) {}

    private final JdbcClient jdbc;
    private final JdbcAttemptRows rows;

    JdbcAnswered(JdbcClient jdbc, JdbcAttemptRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those of the checks and finals that have ended. */
    List<Question> afterStudy(EnrolmentId enrolment, ContentHash course) {
        return jdbc.sql("""
                select i.position, i.item_id, i.item_hash, i.shown, i.answer, i.confidence, i.flagged, i.revision, i.saved_at
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where a.enrolment_id = :enrolment
                   and a.kind in ('CHECK', 'FINAL')
                   and a.submitted_at is not null
                 order by a.started_at desc, a.id, i.position
                 limit :most
                """)
                .param("enrolment", enrolment.value())
                .param("most", MOST)
                .query(rows.question(course))
                .list();
    }

    /** The attempts that have ended, the latest first, with their questions. */
    List<Attempt> submitted(EnrolmentId enrolment) {
        return jdbc.sql("""
                select a.id, a.enrolment_id, a.course_version, a.kind, a.lesson, a.form, a.number, a.started_at, a.deadline,
                       a.submitted_at, a.awarded_numerator, a.awarded_denominator, a.available, a.passed,
                       i.position, i.item_id, i.item_hash, i.shown, i.answer, i.confidence, i.flagged, i.revision, i.saved_at
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where a.enrolment_id = :enrolment
                   and a.submitted_at is not null
                 order by a.submitted_at desc, a.id, i.position
                 limit :most
                """).param("enrolment", enrolment.value()).param("most", MOST).query(this::put).list().stream()
                .collect(groupingBy(Put::attempt, LinkedHashMap::new, mapping(Put::question, toList())))
                .entrySet()
                .stream()
                .map(put -> rows.with(put.getKey(), put.getValue()))
                .toList();
    }

    private Put put(ResultSet row, int number) throws SQLException {
        Attempt attempt = rows.attempt(row, number);
        return new Put(
                attempt, Objects.requireNonNull(rows.question(attempt.course()).mapRow(row, number)));
    }

    /** Those in some cohorts of whom it was noticed that they are sure and wrong, and who were asked an item. */
    List<EnrolmentId> sureAndWrong(List<CohortId> cohorts, ContentHash item) {
        return jdbc
                .sql("""
                select distinct c.enrolment_id
                  from concern c
                  join enrolment e    on e.id = c.enrolment_id
                  join attempt a      on a.enrolment_id = e.id
                  join attempt_item i on i.attempt_id = a.id
                 where c.kind = 'SURE_AND_WRONG'
                   and e.cohort_id = any (:cohorts::uuid[])
                   and i.item_hash = :item
                 order by c.enrolment_id
                """)
                .param("cohorts", cohorts.stream().map(CohortId::toString).toArray(String[]::new))
                .param("item", item.hex())
                .query(UUID.class)
                .list()
                .stream()
                .map(EnrolmentId::new)
                .toList();
    }
}
