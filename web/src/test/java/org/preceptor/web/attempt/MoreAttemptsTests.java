package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Attempts at the final that an instructor gives to somebody who has used all of them. */
@CourseTest
@Import(HandClock.class)
class MoreAttemptsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Sweep sweep;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Candidate candidate;
    Forms instructor;
    int attempts;
    AttemptId last;

    @BeforeEach
    void aTraineeUsesEveryAttempt() throws Exception {
        cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        candidate = Candidate.of(mvc, trainee, sittings);
        attempts = classroom.course().plan(AssessmentKind.FINAL).attempts();
        candidate.studyEverything();
        for (int i = 0; i < attempts; i++) {
            last = candidate.begin("final");
            candidate.fail(last);
            clock.forward(Duration.ofDays(3));
        }
    }

    @Test
    void withoutOneNothingMayBegin() throws Exception {
        assertThat(door()).contains("You have used all %d attempts.".formatted(attempts));
        assertThat(kept("attempts_left")).isEqualTo("0");
        assertThat(finalStep()).isEqualTo("FAILED");
    }

    @Test
    void theTraineeSeesWhoGaveOneAndBeginsIt() throws Exception {
        String saved = give("reason", "The ward was short of staff", "until", day(7));

        assertThat(saved).contains("Saved.", "1 more attempt", "The ward was short of staff", "Ingrid Solberg");
        assertThat(candidate.forms().page("/"))
                .contains("Ingrid Solberg gave you 1 more attempt at the final assessment, until ")
                .doesNotContain("short of staff");
        assertThat(door()).contains("Begin attempt " + (attempts + 1), "Ingrid Solberg gave you 1 more attempt");
        assertThat(kept("attempts_left")).isEqualTo("1");
        assertThat(finalStep()).isEqualTo("STARTED");

        candidate.ace(candidate.begin("final"));

        assertThat(finalStep()).isEqualTo("PASSED");
        assertThat(kept("overall")).isEqualTo("PASSED");
    }

    @Test
    void theKeyIsHiddenAgainWhileAnAttemptIsLeft() throws Exception {
        assertThat(result()).contains("Best answer");

        give("reason", "A fire alarm");

        assertThat(result()).doesNotContain("Best answer");
    }

    @Test
    void anAttemptThatIsNotBegunInTimeIsGone() throws Exception {
        give("reason", "This week only", "until", day(2));
        clock.forward(Duration.ofDays(4));

        assertThat(candidate.forms().page("/")).contains("No attempt is left");
        assertThat(finalStep()).isEqualTo("FAILED");
        assertThat(candidate.forms().post("/assessments/final").getResponse().getRedirectedUrl())
                .isEqualTo("/assessments/final");
    }

    @Test
    void listsSayThatItIsGoneAlthoughNobodyLooks() throws Exception {
        give("reason", "This week only", "until", day(2));
        clock.forward(Duration.ofDays(4));

        sweep.letAttemptsLapse();

        assertThat(kept("attempts_left")).isEqualTo("0");
        assertThat(finalStep()).isEqualTo("FAILED");
    }

    @Test
    void oneThatWasBegunMayEndAfterItsLastDay() throws Exception {
        give("reason", "This week only", "until", day(2));
        AttemptId begun = candidate.begin("final");
        clock.forward(Duration.ofDays(4));

        candidate.ace(begun);

        assertThat(finalStep()).isEqualTo("PASSED");
    }

    @Test
    void withdrawalTakesWhatIsNotBegunAndStaysOnRecord() throws Exception {
        give("reason", "A mistake");

        String page = instructor.after(instructor.post(withdrawal()));

        assertThat(page).contains("Withdrawn.", "withdrawn by Ingrid Solberg", "A mistake");
        assertThat(kept("attempts_left")).isEqualTo("0");
        assertThat(finalStep()).isEqualTo("FAILED");
        assertThat(instructor.after(instructor.post(withdrawal()))).contains("This is not there any more.");
        assertThat(record())
                .containsExactly("extension given 1 more attempt: A mistake", "extension withdrawn 1 more attempt");
    }

    @Test
    void anAttemptThatWasUsedTakesNothingFromTheNextGift() throws Exception {
        give("reason", "Once", "pause", "none");
        candidate.fail(candidate.begin("final"));
        instructor.post(withdrawal());
        assertThat(kept("attempts_left")).isEqualTo("0");

        give("reason", "Twice", "pause", "none");

        assertThat(kept("attempts_left")).isEqualTo("1");
        candidate.begin("final");
    }

    @Test
    void withThePauseItWaitsAndWithoutItBeginsAtOnce() throws Exception {
        give(2, "reason", "Two more");
        candidate.fail(candidate.begin("final"));
        assertThat(door()).contains("The next attempt opens on");

        instructor.post(withdrawal());
        give("reason", "At once", "pause", "none");

        assertThat(door()).contains("Begin attempt " + (attempts + 2));
    }

    @Test
    void aWholeCohortGetsThemInOneGoAndSoDoWhoJoinLater() throws Exception {
        List<PersonId> many = IntStream.range(0, 1_200).mapToObj(i -> person()).toList();
        enrolments.enrolAll(many, cohort);

        instructor.post("/cohorts/%s/extensions/attempts".formatted(cohort), "attempts", "2", "reason", "A hard form");
        Member later = classroom.traineeOf(cohort);

        assertThat(jdbc.sql(
                                "select distinct attempts_left from enrolment where cohort_id = :id and person_id <> :trainee")
                        .param("id", cohort.value())
                        .param("trainee", trainee.uuid())
                        .query(Integer.class)
                        .list())
                .containsExactly(attempts + 2);
        assertThat(kept("attempts_left")).isEqualTo("2");
        assertThat(classroom.enrolmentOf(later)).isNotNull();
    }

    @Test
    void ofOnePersonIsNobodyElses() throws Exception {
        Member other = classroom.traineeOf(cohort);
        give("reason", "As agreed");

        assertThat(kept(classroom.enrolmentOf(other), "attempts_left")).isEqualTo(String.valueOf(attempts));
    }

    @Test
    void isGivenAndWithdrawnByThoseWhoTeachTheCohort() throws Exception {
        give("reason", "As agreed");
        Forms colleague = new Forms(mvc, classroom.instructorOf(cohort));
        Forms stranger = new Forms(mvc, classroom.instructorOf(classroom.cohort()));

        for (String address : List.of(list(), form(), list() + "/time", list() + "/due-day")) {
            assertThat(stranger.get(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(colleague.get(address)).as(address).hasStatus(HttpStatus.OK);
        }
        assertThat(stranger.post(form(), "attempts", "1", "reason", "x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(withdrawal())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(colleague.after(colleague.post(withdrawal()))).contains("Withdrawn.");
        jdbc.sql("delete from cohort_instructor where cohort_id = :cohort and person_id = :person")
                .param("cohort", cohort.value())
                .param("person", colleague.member().uuid())
                .update();
        assertThat(colleague.get(list())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsANumberAndAReason() throws Exception {
        assertThat(instructor.post(form(), "attempts", "11", "until", "2020-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number from 1 to 10.", "Say why; it stays on record.", "This day has passed.");
    }

    /** Gives the trainee one more attempt; further fields of the form and their values follow one another. */
    private String give(String... fields) throws Exception {
        return give(1, fields);
    }

    private String give(int number, String... fields) throws Exception {
        var all = Stream.concat(Stream.of("attempts", String.valueOf(number)), Stream.of(fields));
        var sent = instructor.post(form(), all.toArray(String[]::new));
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        return instructor.after(sent);
    }

    private String list() throws Exception {
        return "/cohorts/%s/extensions".formatted(cohort);
    }

    private String form() throws Exception {
        return "%s/attempts?person=%s".formatted(list(), trainee.id());
    }

    private String withdrawal() throws Exception {
        String id = jdbc.sql(
                        "select id::text from extension where cohort_id = :id order by granted_at desc, reason desc limit 1")
                .param("id", cohort.value())
                .query(String.class)
                .single();
        return "%s/%s/withdrawal".formatted(list(), id);
    }

    private String day(int days) throws Exception {
        return clock.instant().plus(Duration.ofDays(days)).toString().substring(0, 10);
    }

    private String door() throws Exception {
        return candidate.forms().page("/assessments/final");
    }

    private String result() throws Exception {
        return candidate.forms().page("/attempts/%s".formatted(last));
    }

    private PersonId person() {
        return new PersonId(jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                select id, id || '@hospital.test', 'Amina Okafor', 'TRAINEE', now()
                  from gen_random_uuid() as id
                returning id
                """).query(UUID.class).single());
    }

    private List<String> record() {
        return jdbc.sql("select action || ' ' || detail from audit_entry where subject = :subject order by id")
                .param("subject", "person:" + trainee.id())
                .query(String.class)
                .list();
    }

    private String finalStep() throws Exception {
        return jdbc.sql("select state from enrolment_step where enrolment_id = :id and step = 'final'")
                .param("id", classroom.enrolmentOf(trainee).value())
                .query(String.class)
                .single();
    }

    private String kept(String column) throws Exception {
        return kept(classroom.enrolmentOf(trainee), column);
    }

    private String kept(EnrolmentId enrolment, String column) throws Exception {
        return jdbc.sql("select to_jsonb(e) ->> :column from enrolment e where id = :id")
                .param("column", column)
                .param("id", enrolment.value())
                .query(String.class)
                .single();
    }
}
