package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.TestDatabase;
import org.preceptor.web.attempt.Noticing;
import org.preceptor.web.progress.Standings;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A simulated cohort is asked what the application asks of everybody's work. */
@SpringBootTest(properties = {"preceptor.demo=false", "preceptor.zone=Europe/Berlin"})
@Import(TestDatabase.class)
@Transactional
class CrowdTests {

    static final DemoCalendar CALENDAR =
            new DemoCalendar(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));
    static final CrowdSettings SETTINGS = new CrowdSettings(150, Simulation.SEED);

    @Autowired
    Crowd crowd;

    @Autowired
    JdbcDemo demo;

    @Autowired
    Attempts attempts;

    @Autowired
    Standings standings;

    @Autowired
    Noticing noticing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BeanFactory application;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keptStandingsAreThoseOfTheFacts() {
        make();
        List<String> sums = texts("select e::text from enrolment e order by id");

        assertThat(enrolments())
                .hasSize(150)
                .allSatisfy(enrolment -> assertThat(standings.of(enrolment)).contains(standings.refresh(enrolment)));
        assertThat(texts("select e::text from enrolment e order by id")).isEqualTo(sums);
    }

    @Test
    void certificateExistsExactlyWhenItIsDue() {
        make();
        List<String> issued = texts("select enrolment_id::text from certificate order by 1");

        assertThat(issued)
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(enrolments().stream()
                        .filter(enrolment ->
                                standings.of(enrolment).orElseThrow().certificateDue())
                        .map(EnrolmentId::toString)
                        .toList());
    }

    @Test
    void certificatesAreThoseThatTheServiceIssues() {
        make();
        List<String> copied = texts(CERTIFICATES);
        List<EnrolmentId> holders = ids("select enrolment_id from certificate order by issued_at, id");
        List<Instant> moments = jdbc.sql("select issued_at from certificate order by issued_at, id")
                .query((row, number) ->
                        row.getObject("issued_at", OffsetDateTime.class).toInstant())
                .list();
        jdbc.sql("alter table certificate disable trigger certificate_is_final").update();
        jdbc.sql("delete from certificate").update();
        SimulatedClock clock = new SimulatedClock(CALENDAR.opening());
        SimulatedServices services = SimulatedServices.within(application, clock, new Random(1));

        for (int i = 0; i < holders.size(); i++) {
            clock.restart(moments.get(i));
            services.standings().refresh(holders.get(i));
        }

        assertThat(texts(CERTIFICATES)).isEqualTo(copied).allMatch(words -> words.contains("2028-"));
    }

    @Test
    void everyMarkIsTheMarkersOwn() {
        make();

        assertThat(submitted())
                .hasSizeGreaterThan(500)
                .allSatisfy(attempt -> assertThat(attempt.state())
                        .isInstanceOfSatisfying(
                                Attempt.Submitted.class,
                                state -> assertThat(state.mark()).isEqualTo(attempt.mark())));
    }

    @Test
    void sameSeedGivesTheSameCohortByteForByte() {
        assertThat(everythingMadeWith(SETTINGS))
                .hasSize(CrowdTable.values().length)
                .doesNotContainNull()
                .isEqualTo(everythingMadeWith(SETTINGS));
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(everythingMadeWith(SETTINGS))
                .doesNotContainAnyElementsOf(everythingMadeWith(new CrowdSettings(150, 7)));
    }

    @Test
    void secondStartChangesNothing() {
        make();

        assertThat(crowd.make(SETTINGS, CALENDAR)).isEmpty();
        assertThat(enrolments()).hasSize(150);
    }

    @Test
    void cohortOfAnotherSizeStandsBesideIt() {
        make();

        assertThat(crowd.make(new CrowdSettings(30, Simulation.SEED), CALENDAR)).isPresent();
        assertThat(texts("select name from cohort order by name"))
                .containsExactly("Simulated cohort of 150", "Simulated cohort of 30");
    }

    @Test
    void demoInstructorTeachesIt() {
        PersonId instructor = demo.add(DemoPerson.INSTRUCTOR, CALENDAR.now());
        make();

        assertThat(texts("select person_id::text from cohort_instructor")).containsExactly(instructor.toString());
    }

    @Test
    void everybodyIsLabelledAndNobodyCanSignIn() {
        make();

        assertThat(texts("select distinct concat(simulated, ' ', password_hash, role) from person"))
                .containsExactly("t TRAINEE");
    }

    @Test
    void formsAreCrossedAndBalanced() {
        make();

        assertThat(texts("""
                select concat(pre_test_form, final_form, ' ', count(*))
                  from enrolment
                 group by pre_test_form, final_form
                 order by 1
                """)).containsExactly("AB 75", "BA 75");
    }

    @Test
    void peopleEndInEveryState() {
        make();

        assertThat(texts("select distinct overall from enrolment"))
                .containsExactlyInAnyOrder("NOT_STARTED", "IN_PROGRESS", "PASSED", "CERTIFIED");
        assertThat(texts("select distinct state from enrolment_step"))
                .contains("LOCKED", "OPEN", "STARTED", "COMPLETE", "PASSED");
        assertThat(texts("select distinct number::text from attempt where kind = 'FINAL'"))
                .contains("1", "2");
    }

    @Test
    void finalsKeepTheWaitBetweenThem() {
        make();

        assertThat(texts("""
                select second.id::text
                  from attempt first
                  join attempt second using (enrolment_id, kind)
                 where kind = 'FINAL'
                   and second.number = first.number + 1
                   and second.started_at < first.submitted_at + interval '12 hours'
                """)).isEmpty();
    }

    @Test
    void historyRunsForwardAndEndsBeforeTheFirstDay() {
        make();

        assertThat(texts("""
                select a.id::text
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                  join enrolment e on e.id = a.enrolment_id
                  left join lesson_opening o on o.enrolment_id = e.id and o.lesson = a.lesson
                  left join certificate c on c.enrolment_id = e.id
                 where a.started_at < e.enrolled_at
                    or a.started_at < o.opened_at
                    or i.saved_at <= a.started_at
                    or i.saved_at > a.submitted_at
                    or (i.revision > 0) <> (i.saved_at is not null)
                    or c.issued_at < a.submitted_at
                    or greatest(i.saved_at, a.submitted_at, c.issued_at, e.last_active_at) >= '2026-11-22T23:00:00Z'
                """)).isEmpty();
    }

    @Test
    void confidenceIsAskedForAndMostlyGiven() {
        make();

        assertThat(texts("""
                select kind
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where i.saved_at is not null
                 group by kind
                having count(i.confidence) between 0.85 * count(*) and 0.98 * count(*)
                """)).contains("CHECK", "FINAL");
    }

    @Test
    void concernsAreThoseOfTheAttempts() {
        make();

        assertThat(texts("select distinct kind from concern")).containsExactlyInAnyOrder("SURE_AND_WRONG", "FAST");
        assertThat(texts("select id::text from enrolment where concern is distinct from most_urgent_concern(id)"))
                .isEmpty();
        List<String> copied = texts("select c::text from concern c order by 1");
        enrolments().forEach(noticing::look);
        assertThat(texts("select c::text from concern c order by 1")).isEqualTo(copied);
    }

    private static final String CERTIFICATES = """
            select (to_jsonb(c) - 'id' - 'code')::text from certificate c order by enrolment_id
            """;

    private Optional<CrowdReport> make() {
        return crowd.make(SETTINGS, CALENDAR);
    }

    /** A digest of every table, after which all of it is taken back. */
    private List<String> everythingMadeWith(CrowdSettings settings) {
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return transaction.execute(status -> {
            crowd.make(settings, CALENDAR);
            status.setRollbackOnly();
            return Arrays.stream(CrowdTable.values())
                    .map(table -> texts("select md5(string_agg(t::text, ' ' order by t::text)) from %s t"
                                    .formatted(table.table()))
                            .getFirst())
                    .toList();
        });
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private List<EnrolmentId> enrolments() {
        return ids("select id from enrolment");
    }

    private List<EnrolmentId> ids(String sql) {
        return texts(sql).stream().map(EnrolmentId::of).toList();
    }

    private List<Attempt> submitted() {
        return jdbc.sql("""
                select a.id, e.person_id
                  from attempt a
                  join enrolment e on e.id = a.enrolment_id
                 where a.submitted_at is not null
                """)
                .query((row, number) -> attempts.find(
                                new AttemptId(row.getObject("id", UUID.class)),
                                new PersonId(row.getObject("person_id", UUID.class)))
                        .orElseThrow())
                .list();
    }
}
