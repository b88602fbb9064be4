package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.TestDatabase;
import org.preceptor.web.progress.Standings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = {"preceptor.demo=true", "preceptor.demo-password=" + DemoPeopleTests.PASSWORD})
@Import(TestDatabase.class)
@Transactional
class DemoPeopleTests {

    static final String PASSWORD = "plum tart at four";

    @Autowired
    Demo demo;

    @Autowired
    DemoPeople people;

    @Autowired
    Attempts attempts;

    @Autowired
    Standings standings;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void secondStartChangesNothing() {
        List<String> before = texts(EVERYTHING);

        demo.afterSingletonsInstantiated();

        assertThat(texts(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void visitorsSignInWithThePasswordThatIsSet() {
        assertThat(demo.open()).isEqualTo(new DemoEntrance.Chosen());
        assertThat(hashes()).hasSize(3).allMatch(hash -> encoder.matches(PASSWORD, hash));
    }

    @Test
    void anotherPasswordTakesOver() {
        people.changePassword("apple cake at five");

        assertThat(hashes()).hasSize(3).allMatch(hash -> encoder.matches("apple cake at five", hash));
    }

    @Test
    void firstPasswordIsToldOnce() {
        jdbc.sql("update person set password_hash = null").update();

        Optional<String> password = people.firstPassword();

        assertThat(hashes()).hasSize(3).allMatch(hash -> encoder.matches(password.orElseThrow(), hash));
        assertThat(people.firstPassword()).isEmpty();
    }

    @Test
    void nobodyCanSignInAsASimulatedPerson() {
        assertThat(count("select count(*) from person where simulated")).isEqualTo(Cast.size());
        assertThat(count("select count(*) from person where simulated and password_hash is not null"))
                .isZero();
    }

    @Test
    void demoInstructorTeachesOneOfTwoCohorts() {
        assertThat(texts("""
                select c.name
                  from cohort c
                  join cohort_instructor i on i.cohort_id = c.id
                  join person p on p.id = i.person_id
                 where p.email = 'instructor@demo.test'
                """)).containsExactly("Autumn intake");
        assertThat(count("select count(*) from cohort")).isEqualTo(2);
    }

    @Test
    void certificatesOfOneCohortEnd() {
        assertThat(texts("""
                select distinct concat(c.name, ' ', c.certificate_months, ' ',
                                       k.valid_until - (k.issued_at + interval '24 months')::date)
                  from certificate k
                  join enrolment e on e.id = k.enrolment_id
                  join cohort c    on c.id = e.cohort_id
                 where c.name = 'Autumn intake'
                """)).containsExactly("Autumn intake 24 0");
        assertThat(texts("select name from cohort where certificate_months is null"))
                .containsExactly("Evening group");
    }

    @Test
    void formsAreCrossedAndBalanced() {
        assertThat(texts("""
                select concat(e.pre_test_form, e.final_form, ' ', count(*))
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where c.name = 'Autumn intake'
                 group by e.pre_test_form, e.final_form
                 order by e.pre_test_form
                """)).containsExactly("AB 12", "BA 12");
    }

    @Test
    void cohortHasPeopleInEveryState() {
        assertThat(texts("""
                select distinct concat(e.overall, case when e.finals_failed > 0 then ', failed ' || e.finals_failed end)
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where c.name = 'Autumn intake'
                """))
                .contains("NOT_STARTED", "IN_PROGRESS", "PASSED", "CERTIFIED")
                .contains("IN_PROGRESS, failed 1", "IN_PROGRESS, failed 2", "IN_PROGRESS, failed 3")
                .anyMatch(state -> state.startsWith("CERTIFIED, failed "));
    }

    @Test
    void demoTraineeHasNotStarted() {
        assertThat(texts("""
                select e.overall
                  from enrolment e
                  join person p on p.id = e.person_id
                 where p.email = 'trainee@demo.test'
                """)).containsExactly("NOT_STARTED");
    }

    @Test
    void keptStandingsAreThoseOfTheFacts() {
        assertThat(enrolments())
                .hasSize(29)
                .allSatisfy(enrolment -> assertThat(standings.of(enrolment)).contains(standings.refresh(enrolment)));
    }

    @Test
    void certificateExistsExactlyWhenItIsDue() {
        assertThat(enrolments())
                .allSatisfy(enrolment -> assertThat(standings.refresh(enrolment).certificateDue())
                        .isEqualTo(
                                count("select count(*) from certificate where enrolment_id = '%s'".formatted(enrolment))
                                        == 1));
    }

    @Test
    void everyMarkIsTheMarkersOwn() {
        assertThat(submitted())
                .hasSizeGreaterThan(80)
                .allSatisfy(attempt -> assertThat(attempt.state())
                        .isInstanceOfSatisfying(
                                Attempt.Submitted.class,
                                state -> assertThat(state.mark()).isEqualTo(attempt.mark())));
    }

    @Test
    void historyRunsForwardAndEndsBeforeToday() {
        assertThat(texts("""
                select a.id::text
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                  join enrolment e on e.id = a.enrolment_id
                  left join certificate c on c.enrolment_id = e.id
                 where a.started_at < e.enrolled_at
                    or i.saved_at <= a.started_at
                    or i.saved_at > a.submitted_at
                    or c.issued_at < a.submitted_at
                    or greatest(i.saved_at, a.submitted_at, c.issued_at, e.last_active_at) >= current_date
                """)).isEmpty();
    }

    @Test
    void finalsKeepTheWaitBetweenThem() {
        assertThat(texts("""
                select second.id::text
                  from attempt first
                  join attempt second using (enrolment_id, kind)
                 where kind = 'FINAL'
                   and second.number = first.number + 1
                   and second.started_at < first.submitted_at + interval '12 hours'
                """)).isEmpty();
    }

    private static final String EVERYTHING = """
            select concat_ws(' ', p.email, p.password_hash, p.created_at, e.overall, e.last_active_at, a.id, a.submitted_at)
              from person p
              left join enrolment e on e.person_id = p.id
              left join attempt a on a.enrolment_id = e.id
             order by p.email, a.id
            """;

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<String> hashes() {
        return texts("select password_hash from person where password_hash is not null");
    }

    private List<EnrolmentId> enrolments() {
        return texts("select id from enrolment").stream().map(EnrolmentId::of).toList();
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
