package org.preceptor.web.attempt;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.concern.Concerns;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a submitted final or review lets instructors know, from the answers as trainees send them. */
@CourseTest
@Import(HandClock.class)
class NoticingTests {

    static final Predicate<Question> ONE_OPTION = question -> question.item().item() instanceof SingleBestAnswer;

    static final Set<ObjectiveId> REVIEWED =
            Stream.of("L2-O1", "L3-O3", "L4-O4", "L5-O4").map(ObjectiveId::new).collect(toSet());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Concerns concerns;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    Member trainee;
    Candidate candidate;
    EnrolmentId enrolment;
    Forms instructor;
    String page;

    @BeforeEach
    void aTraineeIsTaught() {
        CohortId cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        candidate = Candidate.of(mvc, trainee, sittings);
        enrolment = classroom.enrolmentOf(trainee);
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        page = "/cohorts/%s/trainees/%s".formatted(cohort, trainee.id());
    }

    @Test
    void whoIsSureAndWrongTwiceOnAnObjectiveIsNoticed() throws Exception {
        AttemptId last = sureAndWrongTwice();

        assertThat(held()).isNotEmpty().isSubsetOf(objectives(last, ONE_OPTION));
        assertThat(instructor.page(page))
                .contains("sure and wrong again on objectives", "Go through the objective with them.")
                .contains("/trace?version=", page + "/attempts/" + last);
        assertThat(urgency()).isEqualTo(5);
        String overview = instructor.page(page.replaceAll("/trainees/.*", ""));
        assertThat(classroom.course().lessons())
                .flatMap(lesson -> lesson.objectives())
                .filteredOn(objective -> held().contains(objective.id()))
                .allSatisfy(objective -> assertThat(overview).contains(objective.text()));
    }

    @Test
    void whoWasWrongOnceIsNot() {
        candidate.studyEverything();
        sureAndWrong(slowly(candidate.begin("final")));

        assertThat(open()).isEmpty();
        assertThat(urgency()).isNull();
    }

    @Test
    void anotherFinalThatIsRightEndsIt() {
        sureAndWrongTwice();
        clock.forward(Duration.ofDays(2));
        candidate.ace(slowly(candidate.begin("final")));

        assertThat(open()).isEmpty();
        assertThat(urgency()).isNull();
    }

    @Test
    void aRightAnswerInAReviewEndsItForItsObjective() {
        AttemptId preTest = sureAndWrong(candidate.begin("pre-test"));
        study();
        AttemptId last = slowly(candidate.begin("final"));
        ObjectiveId reviewed = objectives(last, ONE_OPTION).stream()
                .filter(objectives(preTest, ONE_OPTION)::contains)
                .filter(REVIEWED::contains)
                .findFirst()
                .orElseThrow();
        sureAndWrongOn(last, question -> question.item().objective().equals(reviewed));
        assertThat(held()).containsExactly(reviewed);

        AttemptId review = slowly(candidate.begin("review"));
        candidate
                .attempt(review)
                .questions()
                .forEach(question -> candidate.answer(review, question.position(), AnswerKey.rightAnswerTo(question)));

        assertThat(open()).isEmpty();
    }

    @Test
    void whoPassesTooFastToReadIsNoticed() throws Exception {
        candidate.studyEverything();
        AttemptId last = candidate.begin("final");
        clock.forward(Duration.ofSeconds(80));
        candidate.ace(last);

        assertThat(open()).containsExactly(new Concern.Fast(last, 20, Duration.ofSeconds(80)));
        assertThat(instructor.page(page))
                .contains("20 questions of the final in 1 min 20 s", "Ask how it went before you trust the result.")
                .contains(page + "/attempts/" + last);
    }

    @Test
    void thePaceOfThePreTestIsNobodysBusiness() {
        candidate.ace(candidate.begin("pre-test"));

        assertThat(open()).isEmpty();
    }

    private AttemptId sureAndWrongTwice() {
        sureAndWrong(candidate.begin("pre-test"));
        study();
        return sureAndWrong(slowly(candidate.begin("final")));
    }

    private void study() {
        classroom.course().lessons().forEach(lesson -> {
            candidate.forms().get("/lessons/" + lesson.slug());
            candidate.ace(candidate.beginCheck(lesson.slug().value()));
        });
    }

    private AttemptId slowly(AttemptId id) {
        clock.forward(Duration.ofMinutes(20));
        return id;
    }

    private AttemptId sureAndWrong(AttemptId id) {
        return sureAndWrongOn(id, ONE_OPTION);
    }

    /** Answers some questions wrong and is sure of that, the others right, and submits. */
    private AttemptId sureAndWrongOn(AttemptId id, Predicate<Question> which) {
        for (Question question : candidate.attempt(id).questions()) {
            if (which.test(question)) {
                String wrong = wrong((SingleBestAnswer) question.item().item());
                candidate.send(id, question.position(), 0, "answer", wrong, "confidence", "95");
            } else {
                candidate.answer(id, question.position(), AnswerKey.rightAnswerTo(question));
            }
        }
        candidate.submit(id);
        return id;
    }

    private static String wrong(SingleBestAnswer item) {
        return item.options().stream()
                .map(Option::id)
                .filter(option -> !option.equals(item.key()))
                .map(OptionId::value)
                .findFirst()
                .orElseThrow();
    }

    private Set<ObjectiveId> objectives(AttemptId id, Predicate<Question> which) {
        return candidate.attempt(id).questions().stream()
                .filter(which)
                .map(question -> question.item().objective())
                .collect(toSet());
    }

    private List<Concern> open() {
        Map<EnrolmentId, List<Concern>> open = concerns.open(List.of(enrolment));
        return open.getOrDefault(enrolment, List.of());
    }

    private Set<ObjectiveId> held() {
        return open().stream()
                .map(concern -> ((Concern.SureAndWrong) concern).objective())
                .collect(toSet());
    }

    private Integer urgency() {
        return jdbc.sql("select concern from enrolment where id = ?")
                .params(enrolment.value())
                .query((row, number) -> row.getObject("concern", Integer.class))
                .list()
                .getFirst();
    }
}
