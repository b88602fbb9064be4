package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.web.CourseTest;
import org.preceptor.web.HandClock;
import org.preceptor.web.attempt.SpentTrainees.Spent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts at the final that an instructor gives to somebody who has used all of them. */
@CourseTest
@Import({HandClock.class, SpentTrainees.class})
class MoreAttemptsTests {

    @Autowired
    SpentTrainees trainees;

    @Autowired
    Sweep sweep;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    Spent spent;

    @BeforeEach
    void aTraineeUsesEveryAttempt() {
        spent = trainees.one();
    }

    @Test
    void withoutOneNothingMayBegin() throws Exception {
        assertThat(door()).contains("You have used all %d attempts.".formatted(trainees.attempts()));
        assertThat(spent.attemptsLeft()).isZero();
        assertThat(finalStep()).isEqualTo("FAILED");
    }

    @Test
    void theTraineeSeesWhoGaveOneAndBeginsIt() throws Exception {
        String saved = spent.give("reason", "The ward was short of staff", "until", day(7));

        assertThat(saved).contains("Saved.", "1 more attempt", "The ward was short of staff", "Ingrid Solberg");
        assertThat(spent.candidate().forms().page("/"))
                .contains("Ingrid Solberg gave you 1 more attempt at the final assessment, until ")
                .doesNotContain("short of staff");
        assertThat(door())
                .contains("Begin attempt " + (trainees.attempts() + 1), "Ingrid Solberg gave you 1 more attempt");
        assertThat(spent.attemptsLeft()).isOne();
        assertThat(finalStep()).isEqualTo("STARTED");

        spent.candidate().ace(spent.candidate().begin("final"));

        assertThat(finalStep()).isEqualTo("PASSED");
        assertThat(overall()).isEqualTo("PASSED");
    }

    @Test
    void theKeyIsHiddenAgainWhileAnAttemptIsLeft() throws Exception {
        assertThat(result()).contains("Best answer");

        spent.give("reason", "A fire alarm");

        assertThat(result()).doesNotContain("Best answer");
    }

    @Test
    void anAttemptThatIsNotBegunInTimeIsGone() throws Exception {
        spent.give("reason", "This week only", "until", day(2));
        clock.forward(Duration.ofDays(4));

        assertThat(spent.candidate().forms().page("/")).contains("No attempt is left");
        assertThat(finalStep()).isEqualTo("FAILED");
        assertThat(spent.candidate()
                        .forms()
                        .post("/assessments/final")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/assessments/final");
    }

    @Test
    void listsSayThatItIsGoneAlthoughNobodyLooks() throws Exception {
        spent.give("reason", "This week only", "until", day(2));
        clock.forward(Duration.ofDays(4));

        sweep.letAttemptsLapse();

        assertThat(spent.attemptsLeft()).isZero();
        assertThat(finalStep()).isEqualTo("FAILED");
    }

    @Test
    void oneThatWasBegunMayEndAfterItsLastDay() throws Exception {
        spent.give("reason", "This week only", "until", day(2));
        AttemptId begun = spent.candidate().begin("final");
        clock.forward(Duration.ofDays(4));

        spent.candidate().ace(begun);

        assertThat(finalStep()).isEqualTo("PASSED");
    }

    @Test
    void withdrawalTakesWhatIsNotBegunAndStaysOnRecord() throws Exception {
        spent.give("reason", "A mistake");

        String page = spent.instructor().after(spent.instructor().post(spent.withdrawal()));

        assertThat(page).contains("Withdrawn.", "withdrawn by Ingrid Solberg", "A mistake");
        assertThat(spent.attemptsLeft()).isZero();
        assertThat(finalStep()).isEqualTo("FAILED");
        assertThat(spent.instructor().after(spent.instructor().post(spent.withdrawal())))
                .contains("This is not there any more.");
        assertThat(record())
                .containsExactly("extension given 1 more attempt: A mistake", "extension withdrawn 1 more attempt");
    }

    @Test
    void anAttemptThatWasUsedTakesNothingFromTheNextGift() throws Exception {
        spent.give("reason", "Once", "pause", "none");
        spent.candidate().fail(spent.candidate().begin("final"));
        spent.instructor().post(spent.withdrawal());
        assertThat(spent.attemptsLeft()).isZero();

        spent.give("reason", "Twice", "pause", "none");

        assertThat(spent.attemptsLeft()).isOne();
        spent.candidate().begin("final");
    }

    @Test
    void withThePauseItWaitsAndWithoutItBeginsAtOnce() throws Exception {
        spent.give(2, "reason", "Two more");
        spent.candidate().fail(spent.candidate().begin("final"));
        assertThat(door()).contains("The next attempt opens on");

        spent.instructor().post(spent.withdrawal());
        spent.give("reason", "At once", "pause", "none");

        assertThat(door()).contains("Begin attempt " + (trainees.attempts() + 2));
    }

    private String day(int days) {
        return clock.instant().plus(Duration.ofDays(days)).toString().substring(0, 10);
    }

    private String door() throws Exception {
        return spent.candidate().forms().page("/assessments/final");
    }

    private String result() throws Exception {
        return spent.candidate().forms().page("/attempts/%s".formatted(spent.last()));
    }

    private String overall() {
        return jdbc.sql("select overall from enrolment where id = :id")
                .param("id", spent.enrolment().value())
                .query(String.class)
                .single();
    }

    private List<String> record() {
        return jdbc.sql("select action || ' ' || detail from audit_entry where subject = :subject order by id")
                .param("subject", "person:" + spent.trainee().id())
                .query(String.class)
                .list();
    }

    private String finalStep() {
        return jdbc.sql("select state from enrolment_step where enrolment_id = :id and step = 'final'")
                .param("id", spent.enrolment().value())
                .query(String.class)
                .single();
    }
}
