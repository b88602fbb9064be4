package org.preceptor.web.concern;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.concern.Concerns;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Concerns kept in the table {@code concern}, with the most urgent of each enrolment in {@code enrolment}. */
@Repository
public class JdbcConcerns implements Concerns {

    private record Held(EnrolmentId enrolment, Concern concern) {}

    private final JdbcClient jdbc;

    JdbcConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(EnrolmentId enrolment, List<Concern> shown, Instant at) {
        hold(enrolment.value());
        List<ConcernRow> rows = shown.stream().map(ConcernRow::of).toList();
        jdbc.sql("""
                delete from concern c
                 where c.enrolment_id = :enrolment
                   and c.kind <> 'REPORTED'
                   and not exists (select
                                     from unnest(:kinds::text[], :subjects::text[], :attempts::uuid[]) as k (kind, subject, attempt)
                                    where (k.kind, k.subject, k.attempt) = (c.kind, c.subject, c.attempt_id))
                """)
                .param("enrolment", enrolment.value())
                .param("kinds", texts(rows, ConcernRow::kind))
                .param("subjects", texts(rows, ConcernRow::subject))
                .param("attempts", texts(rows, ConcernRow::attempt))
                .update();
        add(enrolment, rows, at);
        sumUp(enrolment.value());
    }

    private void add(EnrolmentId enrolment, List<ConcernRow> rows, Instant at) {
        jdbc.sql("""
                insert into concern (enrolment_id, kind, subject, attempt_id, answered, taken, noticed_at)
                select :enrolment, kind, subject, attempt, answered, taken, :at
                  from unnest(:kinds::text[], :subjects::text[], :attempts::uuid[], :answered::integer[], :taken::interval[])
                    as k (kind, subject, attempt, answered, taken)
                    on conflict on constraint concern_once do nothing
                """)
                .param("enrolment", enrolment.value())
                .param("kinds", texts(rows, ConcernRow::kind))
                .param("subjects", texts(rows, ConcernRow::subject))
                .param("attempts", texts(rows, ConcernRow::attempt))
                .param("answered", texts(rows, ConcernRow::answered))
                .param("taken", texts(rows, ConcernRow::taken))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String[] texts(List<ConcernRow> rows, Function<ConcernRow, @Nullable Object> part) {
        return rows.stream()
                .map(row -> {
                    Object value = part.apply(row);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reported(UUID report) {
        UUID enrolment = reporter(report);
        hold(enrolment);
        jdbc.sql("""
                insert into concern (enrolment_id, kind, subject, noticed_at)
                select :enrolment, 'REPORTED', id, reported_at
                  from item_report
                 where id = :report
                """).param("enrolment", enrolment).param("report", report).update();
        sumUp(enrolment);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID report) {
        UUID enrolment = reporter(report);
        hold(enrolment);
        jdbc.sql("delete from concern where enrolment_id = :enrolment and kind = 'REPORTED' and subject = :report")
                .param("enrolment", enrolment)
                .param("report", report.toString())
                .update();
        sumUp(enrolment);
    }

    private UUID reporter(UUID report) {
        return jdbc.sql("""
                select a.enrolment_id
                  from item_report r
                  join attempt a on a.id = r.attempt_id
                 where r.id = :report
                """).param("report", report).query(UUID.class).single();
    }

    /** Always first, so that nobody who writes concerns of the same enrolment waits for each other in a ring. */
    private void hold(UUID enrolment) {
        jdbc.sql("select id from enrolment where id = :enrolment for no key update")
                .param("enrolment", enrolment)
                .query(UUID.class)
                .single();
    }

    private void sumUp(UUID enrolment) {
        jdbc.sql("""
                update enrolment
                   set concern = most_urgent_concern(id)
                 where id = :enrolment
                   and concern is distinct from most_urgent_concern(id)
                """).param("enrolment", enrolment).update();
    }

    @Override
    public Map<EnrolmentId, List<Concern>> open(Collection<EnrolmentId> enrolments) {
        return jdbc
                .sql("""
                select enrolment_id, kind, subject, attempt_id, answered, extract(epoch from taken) as seconds
                  from concern
                 where enrolment_id = any (:enrolments::uuid[])
                   and set_aside_id is null
                 order by enrolment_id, kind, noticed_at, subject
                """)
                .param(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .query((row, number) ->
                        new Held(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), concern(row)))
                .list()
                .stream()
                .collect(groupingBy(Held::enrolment, mapping(Held::concern, toList())));
    }

    private static Concern concern(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        String kind = row.getString("kind");
        return switch (kind) {
            case ConcernRow.SURE_AND_WRONG ->
                new Concern.SureAndWrong(
                        new AttemptId(row.getObject("attempt_id", UUID.class)), new ObjectiveId(subject));
            case ConcernRow.FAST ->
                new Concern.Fast(
                        AttemptId.of(subject), row.getInt("answered"), Duration.ofSeconds(row.getLong("seconds")));
            case ConcernRow.REPORTED -> new Concern.Reported(UUID.fromString(subject));
            default -> throw new IllegalStateException("There is no kind of concern %s".formatted(kind));
        };
    }
}
