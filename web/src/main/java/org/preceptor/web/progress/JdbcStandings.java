package org.preceptor.web.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Standings kept in the {@code enrolment_step} table, with their sum in {@code enrolment}. */
@Repository
class JdbcStandings {

    /** How many standings that lapsed are found at once. */
    private static final int MOST = 500;

    /** An enrolment that is locked, and its course version. */
    record Held(EnrolmentId enrolment, ContentHash course) {}

    /** A step of an enrolment with its place in the course, from 1. */
    private record Row(EnrolmentId enrolment, int position, Place place) {}

    private final JdbcClient jdbc;

    JdbcStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks enrolments until the transaction ends, always in the same order, and tells which course version each is in. */
    List<Held> hold(List<EnrolmentId> enrolments) {
        return jdbc.sql("""
                select id, course_version
                  from enrolment
                 where id = any (:ids::uuid[])
                 order by id
                   for no key update
                """)
                .param("ids", texts(enrolments, EnrolmentId::value))
                .query((row, number) -> new Held(
                        new EnrolmentId(row.getObject("id", UUID.class)),
                        new ContentHash(row.getString("course_version"))))
                .list();
    }

    void keep(List<Kept> standings) {
        keepSteps(standings.stream()
                .flatMap(kept -> IntStream.range(0, kept.standing().places().size())
                        .mapToObj(i -> new Row(
                                kept.enrolment(),
                                i + 1,
                                kept.standing().places().get(i))))
                .toList());
        jdbc.sql("""
                update enrolment e
                   set overall = k.overall, finals_failed = k.failed, attempts_left = k.attempts_left, lapses_at = k.lapse
                  from unnest(:ids::uuid[], :overall::text[], :failed::int[], :left::int[], :lapse::timestamptz[])
                    as k (id, overall, failed, attempts_left, lapse)
                 where e.id = k.id
                """)
                .param("ids", texts(standings, Kept::enrolment))
                .param(
                        "overall",
                        texts(standings, kept -> kept.standing().overall().name()))
                .param("failed", texts(standings, kept -> kept.finals().failed()))
                .param("left", texts(standings, kept -> kept.finals().left()))
                .param("lapse", texts(standings, kept -> kept.finals().lapse()))
                .update();
    }

    private void keepSteps(List<Row> rows) {
        jdbc.sql("""
                insert into enrolment_step (enrolment_id, position, step, state, opens_after, not_before)
                select p.enrolment, p.position, p.step, p.state, p.opens_after, p.not_before
                  from unnest(:enrolments::uuid[], :positions::int[], :steps::text[], :states::text[], :opensAfter::text[],
                              :notBefore::timestamptz[])
                    as p (enrolment, position, step, state, opens_after, not_before)
                    on conflict (enrolment_id, position)
                    do update
                   set state = excluded.state, opens_after = excluded.opens_after, not_before = excluded.not_before
                 where (enrolment_step.state, enrolment_step.opens_after, enrolment_step.not_before)
                       is distinct from (excluded.state, excluded.opens_after, excluded.not_before)
                """)
                .param("enrolments", texts(rows, Row::enrolment))
                .param("positions", texts(rows, Row::position))
                .param("steps", texts(rows, row -> row.place().step().key()))
                .param("states", texts(rows, row -> row.place().state().name()))
                .param("opensAfter", texts(rows, row -> opensAfter(row.place())))
                .param("notBefore", texts(rows, row -> row.place().notBefore()))
                .update();
    }

    private static @Nullable String opensAfter(Place place) {
        Step step = place.opensAfter();
        return step == null ? null : step.key();
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> part) {
        return rows.stream()
                .map(row -> {
                    Object value = part.apply(row);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    void active(EnrolmentId enrolment, Instant at) {
        jdbc.sql("update enrolment set last_active_at = greatest(last_active_at, :at) where id = :id")
                .param("id", enrolment.value())
                .param("at", utc(at))
                .update();
    }

    /** The enrolments whose standing is not what was kept any more, because attempts lapsed meanwhile. */
    List<EnrolmentId> lapsed(Instant now) {
        return jdbc.sql("select id from enrolment where lapses_at <= :now order by lapses_at, id limit :most")
                .param("now", utc(now))
                .param("most", MOST)
                .query((row, number) -> new EnrolmentId(row.getObject("id", UUID.class)))
                .list();
    }

    boolean lapsed(EnrolmentId enrolment, Instant now) {
        return jdbc.sql("select exists (select from enrolment where id = :id and lapses_at <= :now)")
                .param("id", enrolment.value())
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    Optional<Standing> of(EnrolmentId enrolment) {
        List<Place> places = jdbc.sql("""
                select step, state, opens_after, not_before
                  from enrolment_step
                 where enrolment_id = :enrolment
                 order by position
                """)
                .param("enrolment", enrolment.value())
                .query(JdbcStandings::place)
                .list();
        return places.isEmpty() ? Optional.empty() : Optional.of(new Standing(places));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        String opensAfter = row.getString("opens_after");
        OffsetDateTime notBefore = row.getObject("not_before", OffsetDateTime.class);
        return new Place(
                Step.parse(row.getString("step")),
                StepState.valueOf(row.getString("state")),
                opensAfter == null ? null : Step.parse(opensAfter),
                notBefore == null ? null : notBefore.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
