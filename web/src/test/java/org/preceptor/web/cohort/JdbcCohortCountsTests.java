package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.TestDatabaseSlice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted when something changes is what counting everything finds, folded or not. */
@TestDatabaseSlice
@Import({JdbcCohortCounts.class, JdbcCountFolding.class})
class JdbcCohortCountsTests {

    static final List<String> OVERALL = List.of("NOT_STARTED", "IN_PROGRESS", "PASSED", "CERTIFIED");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcCohortCounts counts;

    @Autowired
    JdbcCountFolding folding;

    final Random chance = new Random(20261123);
    final CohortId cohort = new CohortId(UUID.randomUUID());
    final List<UUID> enrolments = new ArrayList<>();

    @BeforeEach
    void tenPeople() {
        jdbc.sql("insert into course_version (hash, slug, title, body, published_at) values (?, 's', 't', '', now())")
                .params("0".repeat(64))
                .update();
        jdbc.sql("insert into cohort (id, name, course_version, created_at) values (?, 'Autumn', ?, now())")
                .params(cohort.value(), "0".repeat(64))
                .update();
        for (int person = 0; person < 10; person++) {
            enrol();
        }
    }

    @Test
    void everybodyIsCountedOnce() {
        assertThat(counts.tally(cohort)).isEqualTo(new Tally(10, 0, 0, 0));
        assertThat(counts.funnel(cohort).at(new Step.Final(), StepState.LOCKED)).isEqualTo(10);
        assertThat(counts.funnel(cohort).at(new Step.Before(), StepState.OPEN)).isEqualTo(10);
    }

    @RepeatedTest(5)
    void countsFollowWhateverHappens() {
        for (int event = 0; event < 60; event++) {
            happen(chance.nextInt(9));
        }

        assertThat(tallied()).isEqualTo(texts("""
                select concat_ws(' ', overall, finals_failed, attempts_left,
                                 tallied_since(overall, enrolled_at, last_active_at), coalesce(concern, 0), set_aside, count(*))
                  from enrolment
                 where left_at is null
                 group by overall, finals_failed, attempts_left, tallied_since(overall, enrolled_at, last_active_at), concern,
                          set_aside
                 order by 1
                """));
        assertThat(texts("""
                select concat_ws(' ', step, state, sum(people)) from cohort_funnel group by step, state
                having sum(people) <> 0 order by 1
                """)).isEqualTo(texts("""
                select concat_ws(' ', step, state, count(*))
                  from enrolment_step s
                  join enrolment e on e.id = s.enrolment_id
                 where left_at is null
                 group by step, state
                 order by 1
                """));
    }

    @Test
    void foldingLeavesARowForEachCount() {
        happen(1);
        folding.fold();

        assertThat(texts("select people::text from cohort_funnel where not folded"))
                .isEmpty();
        assertThat(texts("select people::text from cohort_tally where people = 0"))
                .isEmpty();
        assertThat(counts.tally(cohort).enrolled()).isEqualTo(10);
    }

    private void happen(int what) {
        UUID somebody = enrolments.get(chance.nextInt(enrolments.size()));
        switch (what) {
            case 0 -> enrol();
            case 1 ->
                change(
                        "update enrolment set overall = ?, last_active_at = now() where id = ?",
                        OVERALL.get(chance.nextInt(4)),
                        somebody);
            case 2 -> change("update enrolment set finals_failed = finals_failed + 1 where id = ?", somebody);
            case 3 -> change("update enrolment set left_at = now() where id = ? and left_at is null", somebody);
            case 4 ->
                change("update enrolment_step set state = 'STARTED' where enrolment_id = ? and position = 1", somebody);
            case 5 ->
                change(
                        "update enrolment set last_active_at = now() - make_interval(days => ?) where id = ?",
                        chance.nextInt(20),
                        somebody);
            case 6 ->
                change(
                        "update enrolment set concern = ? where id = ?",
                        List.of(5, 7, 8).get(chance.nextInt(3)),
                        somebody);
            case 7 -> change("update enrolment set set_aside = not set_aside where id = ?", somebody);
            default -> folding.fold();
        }
    }

    private void change(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private List<String> tallied() {
        return texts("""
                select concat_ws(' ', overall, finals_failed, attempts_left, since, coalesce(concern, 0), set_aside, sum(people))
                  from cohort_tally
                 group by overall, finals_failed, attempts_left, since, concern, set_aside
                having sum(people) <> 0
                 order by 1
                """);
    }

    private void enrol() {
        UUID id = UUID.randomUUID();
        enrolments.add(id);
        change(
                "insert into person (id, email, name, role, created_at) values (?, ?, 'Amina', 'TRAINEE', now())",
                id,
                id + "@h.test");
        change("""
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at, overall,
                                       attempts_left)
                values (?, ?, ?, repeat('0', 64), 'A', 'B', now(), 'NOT_STARTED', 3)
                """, id, id, cohort.value());
        change("""
                insert into enrolment_step (enrolment_id, position, step, state, opens_after)
                values (?, 1, 'pre-test', 'OPEN', null), (?, 2, 'final', 'LOCKED', 'pre-test')
                """, id, id);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
