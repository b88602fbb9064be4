package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.cohort.BareRolls.CLOCK;
import static org.preceptor.web.cohort.BareRolls.thresholds;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.TestDatabaseSlice;
import org.preceptor.web.cohort.BareRolls.Row;
import org.preceptor.web.concern.JdbcConcerns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestDatabaseSlice
@Import({
    BareRolls.class,
    JdbcRoll.class,
    JdbcStepProgress.class,
    JdbcCohortCounts.class,
    Circumstances.class,
    JdbcSetAsides.class,
    JdbcConcerns.class
})
class JdbcRollTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BareRolls rolls;

    @Autowired
    JdbcRoll roll;

    @Autowired
    JdbcCohortCounts counts;

    CohortId cohort;

    @BeforeEach
    void aCohort() {
        cohort = rolls.cohort(null);
    }

    @Nested
    class Views {

        @BeforeEach
        void people() {
            Instant now = CLOCK.instant();
            rolls.enrol(cohort, new Row("Zoë Ångström", "NOT_STARTED", now, null, 0, 3));
            rolls.enrol(cohort, new Row("adam b_c", "IN_PROGRESS", now, now.minusSeconds(60), 0, 3));
            rolls.enrol(cohort, new Row("Beth 100%", "PASSED", now, now.minusSeconds(30), 0, 3));
            rolls.enrol(cohort, new Row("Carl", "CERTIFIED", now, now.minusSeconds(90), 0, 3));
        }

        @ParameterizedTest(name = "“{0}”")
        @CsvSource({
            "ÅNG, Zoë Ångström",
            "_, adam b_c",
            "%, Beth 100%",
            "CARL@hospital.test, Carl",
            "nobody at all, ''",
            "\\, ''",
            "'''; drop table person', ''",
        })
        void searchFindsPartsOfNamesAndAddresses(String search, String names) {
            assertThat(names(new PeopleView(search, StateFilter.ANY, Sort.NAME, Slice.page(1))))
                    .isEqualTo(names);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "ANY, 'adam b_c, Beth 100%, Carl, Zoë Ångström'",
            "NOT_STARTED, Zoë Ångström",
            "IN_PROGRESS, adam b_c",
            "PASSED, 'Beth 100%, Carl'",
            "CERTIFIED, Carl",
            "NEEDS_A_WORD, ''",
        })
        void filterShowsAState(StateFilter state, String names) {
            assertThat(names(new PeopleView("", state, Sort.NAME, Slice.page(1))))
                    .isEqualTo(names);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "NAME_DOWN, 'Zoë Ångström, Carl, Beth 100%, adam b_c'",
            "LAST_ACTIVE, 'Zoë Ångström, Carl, adam b_c, Beth 100%'",
            "LAST_ACTIVE_DOWN, 'Beth 100%, adam b_c, Carl, Zoë Ångström'",
        })
        void peopleStandInTheOrderAskedFor(Sort sort, String names) {
            assertThat(names(new PeopleView("", StateFilter.ANY, sort, Slice.page(1))))
                    .isEqualTo(names);
        }

        private String names(PeopleView view) {
            return String.join(
                    ", ", found(view).trainees().stream().map(Trainee::name).toList());
        }
    }

    @Test
    void thoseNotSeenForDaysAreFound() {
        Instant longAgo = CLOCK.instant().minus(Duration.ofDays(8));
        rolls.enrol(cohort, new Row("Idle", "IN_PROGRESS", longAgo, longAgo, 0, 3));
        rolls.enrol(cohort, new Row("Never", "NOT_STARTED", longAgo, null, 0, 3));
        rolls.enrol(cohort, new Row("New", "NOT_STARTED", CLOCK.instant(), null, 0, 3));
        rolls.enrol(cohort, new Row("Seen", "IN_PROGRESS", longAgo, CLOCK.instant(), 0, 3));

        Filter filter = new Filter(StateFilter.ANY, null, null, null, 7);

        assertThat(found(PeopleView.of(filter)).trainees())
                .extracting(Trainee::name)
                .containsExactly("Idle", "Never");
    }

    @Test
    void searchCountsNoMoreThanAnybodyPagesThrough() {
        IntStream.range(0, JdbcRoll.MOST_FOUND + 2)
                .forEach(i -> rolls.enrol(cohort, new Row("Person " + i, "NOT_STARTED", CLOCK.instant(), null, 0, 3)));

        People people = found(new PeopleView("per", StateFilter.ANY, Sort.NAME, Slice.page(99)));

        assertThat(people.all()).isEqualTo(new Found(JdbcRoll.MOST_FOUND, true));
        assertThat(people.slice().page()).isEqualTo(JdbcRoll.MOST_FOUND / Slice.PAGE);
    }

    @Test
    void searchForWhatVeryManyHaveCountsFewer() {
        jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                select gen_random_uuid(), number || '@elsewhere.test', 'Person elsewhere', 'TRAINEE', now()
                  from generate_series(1, ?) number
                """).param(JdbcRoll.COMMON).update();
        IntStream.rangeClosed(0, JdbcRoll.MOST_WALKED)
                .forEach(i -> rolls.enrol(cohort, new Row("Person " + i, "NOT_STARTED", CLOCK.instant(), null, 0, 3)));

        People people = found(new PeopleView("per", StateFilter.ANY, Sort.NAME, Slice.page(99)));

        assertThat(people.all()).isEqualTo(new Found(JdbcRoll.MOST_WALKED, true));
        assertThat(people.slice().page()).isEqualTo(JdbcRoll.MOST_WALKED / Slice.PAGE);
    }

    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {3, JdbcRoll.MOST_FOUND})
    void thoseAtAStepAreFound(int size) {
        IntStream.range(0, size)
                .forEach(i -> rolls.enrol(
                        cohort, new Row("Person " + i, "IN_PROGRESS", CLOCK.instant(), CLOCK.instant(), 0, 3)));
        jdbc.sql("""
                insert into enrolment_step (enrolment_id, position, step, state)
                select id, 10, 'final', 'STARTED' from enrolment
                """).update();
        rolls.enrol(cohort, new Row("Anybody else", "IN_PROGRESS", CLOCK.instant(), CLOCK.instant(), 0, 3));

        Filter filter = Filter.of(new StepFilter(new Step.Final(), StepState.STARTED));

        assertThat(found(PeopleView.of(filter)))
                .returns(size, People::found)
                .satisfies(people ->
                        assertThat(people.trainees()).extracting(Trainee::name).doesNotContain("Anybody else"));
    }

    @Test
    void listFollowsTheNameOfAPerson() {
        rolls.enrol(cohort, new Row("Zoë", "NOT_STARTED", CLOCK.instant(), null, 0, 3));
        rolls.enrol(cohort, new Row("Beth", "NOT_STARTED", CLOCK.instant(), null, 0, 3));

        jdbc.sql("update person set name = 'Adam' where name = 'Zoë'").update();

        assertThat(found(PeopleView.of(Filter.NONE)).trainees())
                .extracting(Trainee::name)
                .containsExactly("Adam", "Beth");
    }

    @ParameterizedTest(name = "page {0} starts with {1} and has {2}")
    @CsvSource({"1, Person 00, 25", "2, Person 25, 25", "3, Person 50, 2", "4, Person 50, 2", "999999, Person 50, 2"})
    void pageBeyondTheLastIsTheLast(int page, String first, int size) {
        IntStream.range(0, 52).forEach(i -> {
            Row row = new Row("Person %02d".formatted(i), "NOT_STARTED", CLOCK.instant(), null, 0, 3);
            rolls.enrol(cohort, row);
        });

        People people = found(new PeopleView("", StateFilter.ANY, Sort.NAME, Slice.page(page)));

        assertThat(people.trainees()).hasSize(size);
        assertThat(people.trainees().getFirst().name()).isEqualTo(first);
        assertThat(people.slice().page()).isEqualTo(Math.min(page, 3));
    }

    private People found(PeopleView view) {
        return roll.find(cohort, view, counts.of(cohort, thresholds()), thresholds());
    }
}
