package org.preceptor.web.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Overall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The people of a cohort: searched, filtered, sorted and paged by the database. */
@Repository
class JdbcRoll {

    /** So many matches of a search are counted and shown, and no more. */
    static final int MOST_FOUND = 1_000;

    /** The same of what so many match that each is asked on a walk along the list. */
    static final int MOST_WALKED = 250;

    /** How many people match what is searched for, of all cohorts, before a walk is shorter than looking each of them up. */
    static final int COMMON = 3_000;

    private static final String PAGE = """
            select p.id as person_id, e.id as enrolment_id, p.name, p.email, p.simulated, e.overall, e.finals_failed,
                   e.attempts_left, e.enrolled_at, e.last_active_at, c.starts_on, c.due_on
              from (select e.id from enrolment e where %s order by %s limit :size offset :skip) page
              join enrolment e on e.id = page.id
              join person p on p.id = e.person_id
              join lateral (select starts_on, greatest(due_on, e.extended_due_on) as due_on from cohort where id = e.cohort_id) c on true
             order by %s
            """;

    private final JdbcClient jdbc;
    private final JdbcStepProgress steps;
    private final Circumstances circumstances;

    JdbcRoll(JdbcClient jdbc, JdbcStepProgress steps, Circumstances circumstances) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.circumstances = circumstances;
    }

    /** The page of people that a view asks for, without their steps. */
    People find(CohortId cohort, PeopleView view, CohortCounts counts, Thresholds thresholds) {
        RollQuery query = new RollQuery(view, many(counts, view), common(view));
        Found found = kept(view, counts).orElseGet(() -> counted(cohort, query, thresholds));
        Slice slice = view.slice().within(found.people());
        int size = Math.min(slice.size(), found.people() - slice.skip());
        // A page in the latter half is nearer to the end, and the index runs both ways.
        boolean backwards = !found.more() && slice.skip() > found.people() / 2;
        List<Trainee> trainees = with(
                        jdbc.sql(PAGE.formatted(
                                query.where(), backwards ? query.reverse() : query.order(), query.order())),
                        cohort,
                        view,
                        thresholds)
                .param("size", size)
                .param("skip", backwards ? found.people() - slice.skip() - size : slice.skip())
                .query((row, number) -> trainee(row))
                .list();
        return new People(found, slice, trainees, Map.of());
    }

    /** Those who need a word most urgently with their reasons, so many of them, out of those who were counted. */
    People mostUrgent(CohortId cohort, Map<Need, Integer> needs, int size, Thresholds thresholds) {
        List<Trainee> trainees = new ArrayList<>();
        for (Need need : new TreeSet<>(needs.keySet())) {
            if (trainees.size() < size) {
                trainees.addAll(having(need, cohort, size - trainees.size(), thresholds));
            }
        }
        int all = needs.values().stream().mapToInt(Integer::intValue).sum();
        return new People(new Found(all, false), Slice.first(size), circumstances.of(trainees), Map.of());
    }

    private List<Trainee> having(Need need, CohortId cohort, int size, Thresholds thresholds) {
        return with(
                        jdbc.sql(PAGE.formatted(RollQuery.where(need), RollQuery.order(need), RollQuery.order(need))),
                        cohort,
                        PeopleView.of(Filter.of(need)),
                        thresholds)
                .param("size", size)
                .param("skip", 0)
                .query((row, number) -> trainee(row))
                .list();
    }

    /** How many a view shows, where something keeps count of them all. */
    private static Optional<Found> kept(PeopleView view, CohortCounts counts) {
        Filter filter = view.filter();
        StepFilter step = filter.step();
        Need need = filter.need();
        if (!view.search().isEmpty()) {
            return Optional.empty();
        }
        if (need != null && filter.onlyNeed()) {
            return Optional.of(new Found(counts.needs().getOrDefault(need, 0), false));
        }
        if (step != null && filter.onlyStep()) {
            return Optional.of(new Found(counts.funnel().at(step), false));
        }
        return filter.onlyState() ? Optional.of(new Found(counts.in(filter.state()), false)) : Optional.empty();
    }

    /** How many a view shows, up to a limit. */
    private Found counted(CohortId cohort, RollQuery query, Thresholds thresholds) {
        int most = query.common() ? MOST_WALKED : MOST_FOUND;
        int people = with(
                        jdbc.sql("select count(*) from (select 1 from enrolment e where %s limit :most) found"
                                .formatted(query.where())),
                        cohort,
                        query.view(),
                        thresholds)
                .param("most", most + 1)
                .query(Integer.class)
                .single();
        return new Found(Math.min(people, most), people > most);
    }

    private static boolean many(CohortCounts counts, PeopleView view) {
        StepFilter step = view.filter().step();
        return step != null && counts.funnel().at(step) >= MOST_FOUND;
    }

    private boolean common(PeopleView view) {
        return !view.search().isEmpty()
                && jdbc.sql("select count(*) from (select 1 from person where words like :pattern limit :most) found")
                                .param("pattern", RollQuery.pattern(view))
                                .param("most", COMMON)
                                .query(Integer.class)
                                .single()
                        == COMMON;
    }

    private static StatementSpec with(
            StatementSpec statement, CohortId cohort, PeopleView view, Thresholds thresholds) {
        StepFilter step = view.filter().step();
        Need need = view.filter().need();
        return statement
                .params(thresholds.parameters())
                .param("cohort", cohort.value())
                .param("pattern", RollQuery.pattern(view))
                .param("urgency", need == null ? -1 : need.urgency())
                .param("step", step == null ? "" : step.step().key())
                .param("stepState", step == null ? "" : step.state().name())
                .param("unseenSince", thresholds.unseenSince(view.filter().unseenDays()));
    }

    /** Somebody who is in the cohort now, with their reasons. */
    Optional<Trainee> find(CohortId cohort, PersonId person) {
        return jdbc.sql("""
                select p.id as person_id, e.id as enrolment_id, p.name, p.email, p.simulated, e.overall, e.finals_failed,
                       e.attempts_left, e.enrolled_at, e.last_active_at, c.starts_on, c.due_on
                  from enrolment e
                  join person p on p.id = e.person_id
                  join lateral (select starts_on, greatest(due_on, e.extended_due_on) as due_on from cohort where id = e.cohort_id) c on true
                 where e.cohort_id = :cohort
                   and e.person_id = :person
                   and e.left_at is null
                """)
                .param("cohort", cohort.value())
                .param("person", person.value())
                .query((row, number) -> trainee(row))
                .optional()
                .map(trainee -> circumstances.of(List.of(trainee)).getFirst());
    }

    /** The same page with how far those on it are with every step. */
    People withSteps(People people) {
        return people.with(steps.of(people.trainees()));
    }

    private static Trainee trainee(ResultSet row) throws SQLException {
        return new Trainee(
                new PersonId(row.getObject("person_id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("simulated"),
                Overall.valueOf(row.getString("overall")),
                row.getInt("finals_failed"),
                row.getInt("attempts_left"),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_active_at", OffsetDateTime.class)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                List.of(),
                List.of());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
