package org.preceptor.web.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private final JdbcClient jdbc;

    JdbcStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the enrolment until the transaction ends and tells which course version it is in. */
    ContentHash hold(EnrolmentId enrolment) {
        return jdbc.sql("select course_version from enrolment where id = :id for no key update")
                .param("id", enrolment.value())
                .query((row, number) -> new ContentHash(row.getString("course_version")))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no enrolment %s".formatted(enrolment)));
    }

    void keep(EnrolmentId enrolment, Standing standing, Finals finals) {
        keep(enrolment, standing.places());
        jdbc.sql("""
                update enrolment
                   set overall = :overall, finals_failed = :failed, attempts_left = :left
                 where id = :id
                """)
                .param("id", enrolment.value())
                .param("overall", standing.overall().name())
                .param("failed", finals.failed())
                .param("left", finals.left())
                .update();
    }

    /** Keeps the same first standing for many enrolments, which have none yet. */
    void begin(List<EnrolmentId> enrolments, Standing standing, Finals finals) {
        String[] ids = enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new);
        int position = 0;
        for (Place place : standing.places()) {
            begin(ids, ++position, place);
        }
        jdbc.sql("""
                update enrolment
                   set overall = :overall, finals_failed = :failed, attempts_left = :left
                 where id = any (:ids::uuid[])
                """)
                .param("ids", ids)
                .param("overall", standing.overall().name())
                .param("failed", finals.failed())
                .param("left", finals.left())
                .update();
    }

    private void begin(String[] ids, int position, Place place) {
        Step opensAfter = place.opensAfter();
        jdbc.sql("""
                insert into enrolment_step (enrolment_id, position, step, state, opens_after, not_before)
                select id, :position, :step, :state, :opensAfter, :notBefore
                  from unnest(:ids::uuid[]) as id
                """)
                .param("ids", ids)
                .param("position", position)
                .param("step", place.step().key())
                .param("state", place.state().name())
                .param("opensAfter", opensAfter == null ? null : opensAfter.key())
                .param("notBefore", utc(place.notBefore()))
                .update();
    }

    private void keep(EnrolmentId enrolment, List<Place> places) {
        jdbc.sql("""
                insert into enrolment_step (enrolment_id, position, step, state, opens_after, not_before)
                select :enrolment, p.position, p.step, p.state, p.opens_after, p.not_before
                  from unnest(:steps::text[], :states::text[], :opensAfter::text[], :notBefore::timestamptz[])
                  with ordinality as p (step, state, opens_after, not_before, position)
                    on conflict (enrolment_id, position)
                    do update
                   set state = excluded.state, opens_after = excluded.opens_after, not_before = excluded.not_before
                 where (enrolment_step.state, enrolment_step.opens_after, enrolment_step.not_before)
                       is distinct from (excluded.state, excluded.opens_after, excluded.not_before)
                """)
                .param("enrolment", enrolment.value())
                .param("steps", texts(places, place -> place.step().key()))
                .param("states", texts(places, place -> place.state().name()))
                .param("opensAfter", texts(places, JdbcStandings::opensAfter))
                .param("notBefore", texts(places, Place::notBefore))
                .update();
    }

    private static @Nullable String opensAfter(Place place) {
        Step step = place.opensAfter();
        return step == null ? null : step.key();
    }

    private static @Nullable String[] texts(List<Place> places, Function<Place, @Nullable Object> part) {
        return places.stream()
                .map(place -> {
                    Object value = part.apply(place);
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

    Optional<Standing> of(EnrolmentId enrolment) {
        List<Place> places = jdbc.sql("""
                select step, state, opens_after, not_before
                  from enrolment_step
                 where enrolment_id = :enrolment
                 order by position
                """)
                .param("enrolment", enrolment.value())
                .query((row, number) -> {
                    String opensAfter = row.getString("opens_after");
                    OffsetDateTime notBefore = row.getObject("not_before", OffsetDateTime.class);
                    return new Place(
                            Step.parse(row.getString("step")),
                            StepState.valueOf(row.getString("state")),
                            opensAfter == null ? null : Step.parse(opensAfter),
                            notBefore == null ? null : notBefore.toInstant());
                })
                .list();
        return places.isEmpty() ? Optional.empty() : Optional.of(new Standing(places));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
