package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.TestDatabaseSlice;
import org.preceptor.web.concern.JdbcConcerns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestDatabaseSlice
@Import({
    JdbcRoll.class,
    JdbcStepProgress.class,
    JdbcCohortCounts.class,
    Circumstances.class,
    JdbcSetAsides.class,
    JdbcConcerns.class
})
class JdbcRollTests {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-26T00:30:00Z"), ZoneOffset.UTC);
    static final int EVERYBODY = 1_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcRoll roll;

    @Autowired
    JdbcCohortCounts counts;

    @Autowired
    Circumstances circumstances;

    CohortId cohort = new CohortId(UUID.randomUUID());

    @BeforeEach
    void aCohort() {
        jdbc.sql("insert into course_version (hash, slug, title, body, published_at) values (?, 's', 't', '', now())")
                .params("0".repeat(64))
                .update();
        due(cohort, null);
    }

    /** Sets the day before clocks go back, so that a day in the middle has 25 hours. */
    @Nested
    class NeedsAWord {

        final Random chance = new Random(20261026);

        @ParameterizedTest(name = "due in {0} days")
        @ValueSource(ints = {-30, -1, 0, 1, 6, 7, 8, 30})
        void databaseChoosesWhomTheRulesChoose(int days) {
            CohortId dated = new CohortId(UUID.randomUUID());
            due(dated, today().plusDays(days));
            IntStream.range(0, 150).forEach(i -> anybody(dated));

            assertThat(chosen(dated)).isNotEmpty().containsExactlyInAnyOrderElementsOf(needing(dated));
        }

        @Test
        void databaseChoosesWhomTheRulesChooseWithoutADueDate() {
            IntStream.range(0, 300).forEach(i -> anybody(cohort));

            assertThat(chosen(cohort)).isNotEmpty().containsExactlyInAnyOrderElementsOf(needing(cohort));
        }

        @ParameterizedTest(name = "due in {0} days")
        @ValueSource(ints = {-1, 3, 30})
        void everybodyIsCountedByTheMostUrgentReason(int days) {
            CohortId dated = new CohortId(UUID.randomUUID());
            due(dated, today().plusDays(days));
            IntStream.range(0, 150).forEach(i -> anybody(dated));

            Map<Integer, Long> counted = counts.needs(dated, thresholds()).entrySet().stream()
                    .collect(Collectors.toMap(need -> need.getKey().urgency(), need -> (long) need.getValue()));

            assertThat(counted).isNotEmpty().isEqualTo(byUrgency(dated));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(Need.class)
        void everyNeedLeadsToThoseItCounts(Need need) {
            CohortId dated = new CohortId(UUID.randomUUID());
            due(dated, today().plusDays(need == Need.OVERDUE ? -1 : need.urgency() < Need.STALLED.urgency() ? 3 : 30));
            IntStream.range(0, 150).forEach(i -> anybody(dated));

            People found = roll.find(
                    dated,
                    new PeopleView("", Filter.of(need), Sort.NAME, Slice.first(EVERYBODY)),
                    counts.of(dated, thresholds()),
                    thresholds());

            assertThat(found.trainees())
                    .isNotEmpty()
                    .hasSize(found.found())
                    .allMatch(trainee -> reasons(trainee).getFirst().urgency() == need.urgency());
        }

        @Test
        void mostUrgentStandFirst() {
            CohortId dated = new CohortId(UUID.randomUUID());
            due(dated, today().plusDays(3));
            IntStream.range(0, 150).forEach(i -> anybody(dated));

            assertThat(urgent(dated).trainees())
                    .extracting(trainee -> reasons(trainee).getFirst().urgency())
                    .isSorted();
        }

        private List<UUID> chosen(CohortId of) {
            return ids(urgent(of).trainees().stream());
        }

        private List<UUID> needing(CohortId of) {
            return ids(everybody(of).filter(trainee -> !reasons(trainee).isEmpty()));
        }

        private Map<Integer, Long> byUrgency(CohortId of) {
            return everybody(of)
                    .filter(trainee -> !reasons(trainee).isEmpty())
                    .collect(Collectors.groupingBy(
                            trainee -> reasons(trainee).getFirst().urgency(), Collectors.counting()));
        }

        private Stream<Trainee> everybody(CohortId of) {
            PeopleView all = new PeopleView("", StateFilter.ANY, Sort.NAME, Slice.first(EVERYBODY));
            return roll.find(of, all, counts.of(of, thresholds()), thresholds()).trainees().stream();
        }

        private People urgent(CohortId of) {
            return roll.mostUrgent(of, counts.needs(of, thresholds()), EVERYBODY, thresholds());
        }

        /** Somebody with facts around every limit, some of which the application itself would not write. */
        private void anybody(CohortId of) {
            String overall = List.of("NOT_STARTED", "IN_PROGRESS", "IN_PROGRESS", "PASSED", "CERTIFIED")
                    .get(chance.nextInt(5));
            Instant active = overall.equals("NOT_STARTED") ? null : aroundAWeekAgo();
            Row row = new Row("Somebody", overall, aroundAWeekAgo(), active, chance.nextInt(4), attemptsLeft());
            new Happenings(jdbc, chance, today()).happenTo(enrol(of, row));
        }

        private int attemptsLeft() {
            return List.of(0, 1, 2, Integer.MAX_VALUE).get(chance.nextInt(4));
        }

        private Instant aroundAWeekAgo() {
            return today().minusDays(7)
                    .atStartOfDay(LONDON)
                    .toInstant()
                    .plus(Duration.ofMinutes(chance.nextInt(-3 * 24 * 60, 4 * 24 * 60)))
                    .plusSeconds(chance.nextInt(2));
        }
    }

    @Nested
    class Views {

        @BeforeEach
        void people() {
            Instant now = CLOCK.instant();
            enrol(cohort, new Row("Zoë Ångström", "NOT_STARTED", now, null, 0, 3));
            enrol(cohort, new Row("adam b_c", "IN_PROGRESS", now, now.minusSeconds(60), 0, 3));
            enrol(cohort, new Row("Beth 100%", "PASSED", now, now.minusSeconds(30), 0, 3));
            enrol(cohort, new Row("Carl", "CERTIFIED", now, now.minusSeconds(90), 0, 3));
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
                    ", ",
                    roll.find(cohort, view, counts.of(cohort, thresholds()), thresholds()).trainees().stream()
                            .map(Trainee::name)
                            .toList());
        }
    }

    @Test
    void thoseNotSeenForDaysAreFound() {
        Instant longAgo = CLOCK.instant().minus(Duration.ofDays(8));
        enrol(cohort, new Row("Idle", "IN_PROGRESS", longAgo, longAgo, 0, 3));
        enrol(cohort, new Row("Never", "NOT_STARTED", longAgo, null, 0, 3));
        enrol(cohort, new Row("New", "NOT_STARTED", CLOCK.instant(), null, 0, 3));
        enrol(cohort, new Row("Seen", "IN_PROGRESS", longAgo, CLOCK.instant(), 0, 3));

        Filter filter = new Filter(StateFilter.ANY, null, null, 7);

        assertThat(roll.find(cohort, PeopleView.of(filter), counts.of(cohort, thresholds()), thresholds())
                        .trainees())
                .extracting(Trainee::name)
                .containsExactly("Idle", "Never");
    }

    @Test
    void searchCountsNoMoreThanAnybodyPagesThrough() {
        IntStream.range(0, JdbcRoll.MOST_FOUND + 2)
                .forEach(i -> enrol(cohort, new Row("Person " + i, "NOT_STARTED", CLOCK.instant(), null, 0, 3)));

        People people = roll.find(
                cohort,
                new PeopleView("per", StateFilter.ANY, Sort.NAME, Slice.page(99)),
                counts.of(cohort, thresholds()),
                thresholds());

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
                .forEach(i -> enrol(cohort, new Row("Person " + i, "NOT_STARTED", CLOCK.instant(), null, 0, 3)));

        People people = roll.find(
                cohort,
                new PeopleView("per", StateFilter.ANY, Sort.NAME, Slice.page(99)),
                counts.of(cohort, thresholds()),
                thresholds());

        assertThat(people.all()).isEqualTo(new Found(JdbcRoll.MOST_WALKED, true));
        assertThat(people.slice().page()).isEqualTo(JdbcRoll.MOST_WALKED / Slice.PAGE);
    }

    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {3, JdbcRoll.MOST_FOUND})
    void thoseAtAStepAreFound(int size) {
        IntStream.range(0, size)
                .forEach(i ->
                        enrol(cohort, new Row("Person " + i, "IN_PROGRESS", CLOCK.instant(), CLOCK.instant(), 0, 3)));
        jdbc.sql("""
                insert into enrolment_step (enrolment_id, position, step, state)
                select id, 10, 'final', 'STARTED' from enrolment
                """).update();
        enrol(cohort, new Row("Anybody else", "IN_PROGRESS", CLOCK.instant(), CLOCK.instant(), 0, 3));

        Filter filter = Filter.of(new StepFilter(new Step.Final(), StepState.STARTED));

        assertThat(roll.find(cohort, PeopleView.of(filter), counts.of(cohort, thresholds()), thresholds()))
                .returns(size, People::found)
                .satisfies(people ->
                        assertThat(people.trainees()).extracting(Trainee::name).doesNotContain("Anybody else"));
    }

    @Test
    void listFollowsTheNameOfAPerson() {
        enrol(cohort, new Row("Zoë", "NOT_STARTED", CLOCK.instant(), null, 0, 3));
        enrol(cohort, new Row("Beth", "NOT_STARTED", CLOCK.instant(), null, 0, 3));

        jdbc.sql("update person set name = 'Adam' where name = 'Zoë'").update();

        assertThat(roll.find(cohort, PeopleView.of(Filter.NONE), counts.of(cohort, thresholds()), thresholds())
                        .trainees())
                .extracting(Trainee::name)
                .containsExactly("Adam", "Beth");
    }

    @ParameterizedTest(name = "page {0} starts with {1} and has {2}")
    @CsvSource({"1, Person 00, 25", "2, Person 25, 25", "3, Person 50, 2", "4, Person 50, 2", "999999, Person 50, 2"})
    void pageBeyondTheLastIsTheLast(int page, String first, int size) {
        IntStream.range(0, 52).forEach(i -> {
            Row row = new Row("Person %02d".formatted(i), "NOT_STARTED", CLOCK.instant(), null, 0, 3);
            enrol(cohort, row);
        });

        People people = roll.find(
                cohort,
                new PeopleView("", StateFilter.ANY, Sort.NAME, Slice.page(page)),
                counts.of(cohort, thresholds()),
                thresholds());

        assertThat(people.trainees()).hasSize(size);
        assertThat(people.trainees().getFirst().name()).isEqualTo(first);
        assertThat(people.slice().page()).isEqualTo(Math.min(page, 3));
    }

    private record Row(String name, String overall, Instant enrolled, Instant active, int failed, int left) {}

    private UUID enrol(CohortId of, Row row) {
        UUID id = UUID.randomUUID();
        String address = row.name().equals("Carl") ? "carl" : id.toString();
        jdbc.sql("insert into person (id, email, name, role, created_at) values (?, ?, ?, 'TRAINEE', now())")
                .params(id, address + "@hospital.test", row.name())
                .update();
        jdbc.sql("""
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at,
                                       overall, finals_failed, attempts_left, last_active_at)
                values (?, ?, ?, ?, 'A', 'B', ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        id,
                        of.value(),
                        "0".repeat(64),
                        Cohorts.utc(row.enrolled()),
                        row.overall(),
                        row.failed(),
                        row.left(),
                        row.active() == null ? null : Cohorts.utc(row.active()))
                .update();
        return id;
    }

    private void due(CohortId id, LocalDate due) {
        jdbc.sql("insert into cohort (id, name, course_version, due_on, created_at) values (?, ?, ?, ?, now())")
                .params(id.value(), "Cohort " + id, "0".repeat(64), due)
                .update();
    }

    private static LocalDate today() {
        return LocalDate.now(CLOCK.withZone(LONDON));
    }

    private static Thresholds thresholds() {
        return Thresholds.of(CLOCK, LONDON);
    }

    private List<Reason> reasons(Trainee trainee) {
        return circumstances.of(List.of(trainee)).getFirst().reasons(today(), LONDON);
    }

    private static List<UUID> ids(Stream<Trainee> trainees) {
        return trainees.map(trainee -> trainee.enrolment().value()).toList();
    }
}
