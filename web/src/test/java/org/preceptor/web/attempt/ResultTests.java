package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the result of a final says. */
@CourseTest
class ResultTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Candidate candidate;
    AttemptId last;

    @BeforeEach
    void aFinalIsOpen() {
        candidate = Candidate.of(mvc, classroom.trainee(), sittings);
        candidate.submit(candidate.begin("pre-test"));
        classroom.course().lessons().forEach(lesson -> {
            candidate.forms().get("/lessons/" + lesson.slug());
            candidate.ace(candidate.beginCheck(lesson.slug().value()));
        });
        last = candidate.begin("final");
    }

    @Nested
    class Passed {

        Question missed;
        String page;

        @BeforeEach
        void oneOfTwentyIsWrong() throws Exception {
            missed = questions().stream()
                    .filter(question -> question.item().item() instanceof SingleBestAnswer)
                    .findFirst()
                    .orElseThrow();
            answerAllButOneAndSubmit("95");
            page = page();
        }

        @Test
        void saysByHowMuch() {
            assertThat(page).contains("19 of 20.", "You passed; 14 were needed, so you have 5 to spare.");
        }

        @Test
        void setsThePreTestBesideIt() {
            assertThat(page).contains("Before and after", "0 of 20", "1 of 1, held (before: 0 of 1)");
        }

        @Test
        void comparesHowSureWithHowRight() {
            assertThat(page)
                    .contains("Of 20 answers you were on average 95% sure, and 95% were right.")
                    .contains("Sure, about 95%</th><td class=\"number\">20</td><td class=\"number\">19</td>");
        }

        @Test
        void putsFirstWhatSomebodyWasSureOfAndHadWrong() {
            String mistaken = page.substring(page.indexOf("Sure, and not right"), page.indexOf("The other questions"));

            assertThat(mistaken)
                    .contains("Question %d: Not right".formatted(missed.position()), "You were sure, about 95%.")
                    .containsOnlyOnce("<h3>");
        }

        @Test
        void leadsFromEachQuestionToItsClaims() {
            missed.item().claims().forEach(claim -> assertThat(page).contains("href=\"/claims/%s\"".formatted(claim)));
        }

        private void answerAllButOneAndSubmit(String confidence) {
            for (Question question : questions()) {
                List<String> right = AnswerKey.rightAnswerTo(question);
                send(question, question.equals(missed) ? List.of(wrong()) : right, confidence);
            }
            candidate.submit(last);
        }

        private String wrong() {
            SingleBestAnswer item = (SingleBestAnswer) missed.item().item();
            return item.options().stream()
                    .filter(option -> !option.id().equals(item.key()))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value();
        }
    }

    @Nested
    class Failed {

        @Test
        void saysByHowMuchAndTellsNothingOfSingleAnswers() throws Exception {
            questions().stream().limit(12).forEach(question -> send(question, AnswerKey.rightAnswerTo(question), "95"));
            candidate.submit(last);

            assertThat(page())
                    .contains("12 of 20.", "You did not pass this time; 14 were needed, 2 more than you have.")
                    .doesNotContain("How sure you were", "Sure, and not right", "Rests on");
        }
    }

    @Test
    void exactlyEnoughIsEnough() throws Exception {
        questions().stream().limit(14).forEach(question -> send(question, AnswerKey.rightAnswerTo(question), "50"));
        candidate.submit(last);

        assertThat(page()).contains("You passed; 14 were needed, exactly what you have.");
    }

    @Test
    void fewStatedConfidencesAreNotCompared() throws Exception {
        questions()
                .forEach(question ->
                        send(question, AnswerKey.rightAnswerTo(question), question.position() <= 3 ? "75" : ""));
        candidate.submit(last);

        assertThat(page())
                .contains("You said how sure you were of 3 answers. From 10 on they can be compared")
                .doesNotContain("Sure, and not right");
    }

    @Test
    void whoSaidNothingAboutConfidenceHearsNothingAboutIt() throws Exception {
        candidate.ace(last);

        assertThat(page()).doesNotContain("How sure you were").contains("Question by question");
    }

    private void send(Question question, List<String> values, String confidence) {
        candidate.send(
                last,
                question.position(),
                question.revision(),
                Stream.concat(
                                values.stream().flatMap(value -> Stream.of("answer", value)),
                                Stream.of("confidence", confidence))
                        .toArray(String[]::new));
    }

    private List<Question> questions() {
        return candidate.attempt(last).questions();
    }

    private String page() throws Exception {
        return candidate.forms().page("/attempts/%s".formatted(last));
    }
}
