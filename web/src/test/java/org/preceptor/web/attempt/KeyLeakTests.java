package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.ItemId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Looks for the key of open questions wherever a trainee may look for it. */
@CourseTest
class KeyLeakTests {

    static final Pattern OPTION = Pattern.compile("<label class=\"option\"><input ([^>]*name=\"answer\"[^>]*)>");
    static final Pattern CHOICE = Pattern.compile("<option value=\"(\\d+)\"");
    static final Pattern PLACE = Pattern.compile("name=\"(place-[^\"]*)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Course course;
    Member trainee;
    Candidate candidate;

    @BeforeEach
    void aTraineeComes() {
        course = classroom.course();
        trainee = classroom.trainee();
        candidate = Candidate.of(mvc, trainee, sittings);
    }

    @Test
    void anOpenPreTestGivesNoReasonAway() {
        AttemptId attempt = candidate.begin("pre-test");

        assertThat(leaksDuring(attempt, Set.of())).isEmpty();
    }

    @Test
    void anOpenCheckGivesReasonsForAnsweredQuestionsOnly() {
        candidate.ace(candidate.begin("pre-test"));
        AttemptId check =
                candidate.beginCheck(course.lessons().getFirst().slug().value());
        Question first = candidate.attempt(check).questions().getFirst();
        candidate.answer(check, 1, AnswerKey.rightAnswerTo(first));

        assertThat(leaksDuring(check, Set.of(first.item().item().id()))).isEmpty();
    }

    /** Shows that a reason which is rendered would be found. */
    @Test
    void aReasonThatIsShownIsFound() {
        candidate.ace(candidate.begin("pre-test"));
        AttemptId check =
                candidate.beginCheck(course.lessons().getFirst().slug().value());
        Question first = candidate.attempt(check).questions().getFirst();
        candidate.answer(check, 1, AnswerKey.rightAnswerTo(first));

        assertThat(leaksDuring(check, Set.of()))
                .isNotEmpty()
                .allMatch(leak -> leak.startsWith("/attempts/%s".formatted(check)));
    }

    @Test
    void anOpenFinalGivesReasonsForChecksOnly() {
        candidate.studyEverything();
        AttemptId attempt = candidate.begin("final");

        assertThat(leaksDuring(attempt, itemsOfChecks())).isEmpty();
    }

    @Test
    void aFailedFinalGivesReasonsForChecksOnly() {
        candidate.studyEverything();
        AttemptId attempt = candidate.begin("final");
        candidate.fail(attempt);

        assertThat(leaksDuring(attempt, itemsOfChecks())).isEmpty();
    }

    @Test
    void savingAnAnswerSaysNothingAboutIt() throws Exception {
        AttemptId attempt = candidate.begin("pre-test");
        Secrets secrets = Secrets.of(course, Set.of());

        for (Question question : candidate.attempt(attempt).questions()) {
            var sent = candidate.answer(attempt, question.position(), AnswerKey.rightAnswerTo(question));
            assertThat(secrets.in(sent.getResponse().getContentAsString())).isEmpty();
        }
    }

    @Test
    void optionsOfAnOpenQuestionDifferInNothingButTheirWords() throws Exception {
        AttemptId attempt = candidate.begin("pre-test");

        for (Question question : candidate.attempt(attempt).questions()) {
            assertThat(OPTION.matcher(page(attempt, question))
                            .results()
                            .map(option -> option.group(1).replaceAll("value=\"[^\"]*\"", ""))
                            .distinct())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void stepsToBePutInOrderAreNumberedAsTheyAreShown() throws Exception {
        AttemptId attempt = candidate.begin("pre-test");
        Question question = anOrdering(attempt);

        assertThat(PLACE.matcher(page(attempt, question)).results().map(place -> place.group(1)))
                .containsExactly(inOrder(question));
    }

    @Test
    void stepsNumberedAsTheyAreShownComeBackAsTheyWereMeant() throws Exception {
        AttemptId attempt = candidate.begin("pre-test");
        Question question = anOrdering(attempt);
        List<String> right = AnswerKey.rightAnswerTo(question);

        candidate
                .forms()
                .post(
                        "/attempts/%s/answers/%d".formatted(attempt, question.position()),
                        Stream.concat(
                                        Stream.of("revision", String.valueOf(question.revision())),
                                        question.shown().stream()
                                                .flatMap(step -> Stream.of(
                                                        "place-%d"
                                                                .formatted(question.shown()
                                                                                .indexOf(step)
                                                                        + 1),
                                                        String.valueOf(right.indexOf(step.value()) + 1))))
                                .toArray(String[]::new));

        assertThat(anOrdering(attempt).answer().values()).isEqualTo(right);
    }

    @Test
    void choicesToMatchAreNumberedAsTheyAreShown() throws Exception {
        AttemptId attempt = candidate.begin("pre-test");
        Question question = aMatching(attempt);
        String page = page(attempt, question);

        assertThat(CHOICE.matcher(page.substring(0, page.indexOf("</select>")))
                        .results()
                        .map(choice -> choice.group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, question.shown().size())
                                .mapToObj(String::valueOf)
                                .toList());
    }

    @Test
    void choicesNumberedAsTheyAreShownComeBackAsTheyWereMeant() throws Exception {
        AttemptId attempt = candidate.begin("pre-test");
        Question question = aMatching(attempt);
        Matching item = (Matching) question.item().item();

        candidate
                .forms()
                .post(
                        "/attempts/%s/answers/%d".formatted(attempt, question.position()),
                        Stream.concat(
                                        Stream.of("revision", String.valueOf(question.revision())),
                                        IntStream.rangeClosed(1, item.prompts().size())
                                                .boxed()
                                                .flatMap(number -> Stream.of(
                                                        "match-%d".formatted(number),
                                                        String.valueOf(question.shown()
                                                                        .indexOf(item.prompts()
                                                                                .get(number - 1)
                                                                                .match())
                                                                + 1))))
                                .toArray(String[]::new));

        assertThat(aMatching(attempt).answer().values()).isEqualTo(AnswerKey.rightAnswerTo(question));
    }

    private Question aMatching(AttemptId attempt) {
        return candidate.attempt(attempt).questions().stream()
                .filter(question -> question.item().item() instanceof Matching)
                .findFirst()
                .orElseThrow();
    }

    private Question anOrdering(AttemptId attempt) {
        return candidate.attempt(attempt).questions().stream()
                .filter(question -> question.item().item() instanceof Ordering)
                .findFirst()
                .orElseThrow();
    }

    private static String[] inOrder(Question question) {
        return IntStream.rangeClosed(1, question.shown().size())
                .mapToObj("place-%d"::formatted)
                .toArray(String[]::new);
    }

    private String page(AttemptId attempt, Question question) throws Exception {
        return candidate.forms().page("/attempts/%s?question=%d".formatted(attempt, question.position()));
    }

    private List<String> leaksDuring(AttemptId attempt, Set<ItemId> explained) {
        Secrets secrets = Secrets.of(course, explained);
        return Reach.of(candidate.forms(), course, attempt)
                .answers()
                .flatMap(answer -> secrets.in(answer.text()).stream()
                        .map(secret -> "%s says: %s".formatted(answer.address(), secret)))
                .toList();
    }

    private Set<ItemId> itemsOfChecks() {
        return course.items().stream()
                .filter(BankItem::isCheck)
                .map(item -> item.item().id())
                .collect(Collectors.toSet());
    }
}
