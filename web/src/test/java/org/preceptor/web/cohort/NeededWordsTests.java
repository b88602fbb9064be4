package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.cohort.BareRolls.LONDON;
import static org.preceptor.web.cohort.BareRolls.thresholds;
import static org.preceptor.web.cohort.BareRolls.today;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.Reason;
import org.preceptor.web.TestDatabaseSlice;
import org.preceptor.web.cohort.BareRolls.Row;
import org.preceptor.web.concern.JdbcConcerns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database finds who needs a word, and why, as the rules do, around a day of 25 hours. */
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
class NeededWordsTests {

    static final int EVERYBODY = 1_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BareRolls rolls;

    @Autowired
    JdbcRoll roll;

    @Autowired
    JdbcCohortCounts counts;

    @Autowired
    Circumstances circumstances;

    final Random chance = new Random(20261026);

    @ParameterizedTest(name = "due in {0} days")
    @ValueSource(ints = {-30, -1, 0, 1, 6, 7, 8, 30})
    void databaseChoosesWhomTheRulesChoose(int days) {
        CohortId dated = rolls.cohort(today().plusDays(days));
        IntStream.range(0, 150).forEach(i -> anybody(dated));

        assertThat(chosen(dated)).isNotEmpty().containsExactlyInAnyOrderElementsOf(needing(dated));
    }

    @Test
    void databaseChoosesWhomTheRulesChooseWithoutADueDate() {
        CohortId undated = rolls.cohort(null);
        IntStream.range(0, 300).forEach(i -> anybody(undated));

        assertThat(chosen(undated)).isNotEmpty().containsExactlyInAnyOrderElementsOf(needing(undated));
    }

    @ParameterizedTest(name = "due in {0} days")
    @ValueSource(ints = {-1, 3, 30})
    void everybodyIsCountedByTheMostUrgentReason(int days) {
        CohortId dated = rolls.cohort(today().plusDays(days));
        IntStream.range(0, 150).forEach(i -> anybody(dated));

        Map<Integer, Long> counted = counts.needs(dated, thresholds()).entrySet().stream()
                .collect(Collectors.toMap(need -> need.getKey().urgency(), need -> (long) need.getValue()));

        assertThat(counted).isNotEmpty().isEqualTo(byUrgency(dated));
    }

    @ParameterizedTest(name = "starts in {0} days")
    @ValueSource(ints = {-8, -7, -6, -5, 0, 3})
    void nobodyIsLateBeforeTheCohortHasStarted(int days) {
        CohortId starting = rolls.cohort(null);
        jdbc.sql("update cohort set starts_on = ? where id = ?")
                .params(today().plusDays(days), starting.value())
                .update();
        IntStream.range(0, 150).forEach(i -> anybody(starting));

        assertThat(chosen(starting)).isNotEmpty().containsExactlyInAnyOrderElementsOf(needing(starting));
        assertThat(counts.needs(starting, thresholds()).containsKey(Need.NOT_STARTED))
                .isEqualTo(days <= -7);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Need.class)
    void everyNeedLeadsToThoseItCounts(Need need) {
        CohortId dated = rolls.cohort(
                today().plusDays(need == Need.OVERDUE ? -1 : need.urgency() < Need.STALLED.urgency() ? 3 : 30));
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
        CohortId dated = rolls.cohort(today().plusDays(3));
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

    private List<Reason> reasons(Trainee trainee) {
        return circumstances.of(List.of(trainee)).getFirst().reasons(today(), LONDON);
    }

    private static List<UUID> ids(Stream<Trainee> trainees) {
        return trainees.map(trainee -> trainee.enrolment().value()).toList();
    }

    /** Somebody with facts around every limit, some of which the application itself would not write. */
    private void anybody(CohortId of) {
        String overall = List.of("NOT_STARTED", "IN_PROGRESS", "IN_PROGRESS", "PASSED", "CERTIFIED")
                .get(chance.nextInt(5));
        Instant active = overall.equals("NOT_STARTED") ? null : aroundAWeekAgo();
        Row row = new Row("Somebody", overall, aroundAWeekAgo(), active, chance.nextInt(4), attemptsLeft());
        new Happenings(jdbc, chance, today()).happenTo(rolls.enrol(of, row));
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
