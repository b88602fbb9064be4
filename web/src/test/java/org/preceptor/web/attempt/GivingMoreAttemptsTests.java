package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.attempt.SpentTrainees.Spent;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may give more attempts at the final, to whom, and how many. */
@CourseTest
@Import({HandClock.class, SpentTrainees.class})
class GivingMoreAttemptsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    SpentTrainees trainees;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    Spent spent;

    @BeforeEach
    void aTraineeUsesEveryAttempt() {
        spent = trainees.one();
    }

    @Test
    void aWholeCohortGetsThemInOneGoAndSoDoWhoJoinLater() throws Exception {
        List<PersonId> many = IntStream.range(0, 1_200).mapToObj(i -> person()).toList();
        enrolments.enrolAll(many, spent.cohort());

        spent.instructor()
                .post(
                        "/cohorts/%s/extensions/attempts".formatted(spent.cohort()),
                        "attempts",
                        "2",
                        "reason",
                        "A hard form");
        Member later = classroom.traineeOf(spent.cohort());

        assertThat(jdbc.sql(
                                "select distinct attempts_left from enrolment where cohort_id = :id and person_id <> :trainee")
                        .param("id", spent.cohort().value())
                        .param("trainee", spent.trainee().uuid())
                        .query(Integer.class)
                        .list())
                .containsExactly(trainees.attempts() + 2);
        assertThat(spent.attemptsLeft()).isEqualTo(2);
        assertThat(classroom.enrolmentOf(later)).isNotNull();
    }

    @Test
    void ofOnePersonIsNobodyElses() throws Exception {
        Member other = classroom.traineeOf(spent.cohort());
        spent.give("reason", "As agreed");

        assertThat(spent.attemptsLeft(classroom.enrolmentOf(other))).isEqualTo(trainees.attempts());
    }

    @Test
    void isGivenAndWithdrawnByThoseWhoTeachTheCohort() throws Exception {
        spent.give("reason", "As agreed");
        Forms colleague = new Forms(mvc, classroom.instructorOf(spent.cohort()));
        Forms stranger = new Forms(mvc, classroom.instructorOf(classroom.cohort()));

        for (String address : List.of(spent.list(), spent.form(), spent.list() + "/time", spent.list() + "/due-day")) {
            assertThat(stranger.get(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(colleague.get(address)).as(address).hasStatus(HttpStatus.OK);
        }
        assertThat(stranger.post(spent.form(), "attempts", "1", "reason", "x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(spent.withdrawal())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(colleague.after(colleague.post(spent.withdrawal()))).contains("Withdrawn.");
        jdbc.sql("delete from cohort_instructor where cohort_id = :cohort and person_id = :person")
                .param("cohort", spent.cohort().value())
                .param("person", colleague.member().uuid())
                .update();
        assertThat(colleague.get(spent.list())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void needsANumberAndAReason() throws Exception {
        assertThat(spent.instructor().post(spent.form(), "attempts", "11", "until", "2020-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number from 1 to 10.", "Say why; it stays on record.", "This day has passed.");
    }

    private PersonId person() {
        return new PersonId(jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                select id, id || '@hospital.test', 'Amina Okafor', 'TRAINEE', now()
                  from gen_random_uuid() as id
                returning id
                """).query(UUID.class).single());
    }
}
