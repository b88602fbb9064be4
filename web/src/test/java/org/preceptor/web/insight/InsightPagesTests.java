package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.Interval;
import org.preceptor.core.statistics.Mastery;
import org.preceptor.core.statistics.Means;
import org.preceptor.core.statistics.Rational;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees.Reply;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What instructors read about the answers of a cohort. */
@CourseTest
@Import(Examinees.class)
class InsightPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    Course course;
    CohortId cohort;
    Member instructor;
    Forms forms;

    @BeforeEach
    void aCohortAndItsInstructor() {
        course = classroom.course();
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        forms = new Forms(mvc, instructor);
    }

    @Nested
    class Objectives {

        @Test
        void masteryStandsBeforeAndAfterWithItsInterval() throws Exception {
            sit(6, ALL_BLANK, ALL_RIGHT);
            ObjectiveId first = tested().getFirst().id();
            long n = 6L * items(first);

            assertThat(forms.page(address("objectives")))
                    .contains(words(
                            "Before: %s. After: %s.".formatted(mastery(new Tally(0, n)), mastery(new Tally(n, n)))));
        }

        @Test
        void fewerThanFiveAnswersAreNotEnough() throws Exception {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);

            assertThat(forms.page(address("objectives")))
                    .contains("Not enough evidence (n 1; from 5 on)", "Too few have answered to say.")
                    .doesNotContain("<svg class=\"forestplot\"");
        }

        @Test
        void whereTeachingWouldHelpMostComesFirst() throws Exception {
            Objective weak = tested().getLast();
            sit(6, ALL_RIGHT, item -> tests(item, weak) ? ALL_BLANK.apply(item) : ALL_RIGHT.apply(item));

            assertThat(forms.page(address("objectives")))
                    .contains("Most clearly " + weak.id())
                    .containsSubsequence(
                            "items?objective=%s\"".formatted(weak.id()),
                            "items?objective=%s\"".formatted(tested().getFirst().id()));
        }

        @Test
        void lastAttemptsCountWhereTheyAreChosen() throws Exception {
            ObjectiveId first = tested().getFirst().id();
            long n = 6L * items(first);
            IntStream.range(0, 6).forEach(number -> {
                EnrolmentId enrolment = examinees.join(cohort);
                examinees.finalExam(enrolment, 1, "A", ALL_BLANK);
                examinees.finalExam(enrolment, 2, "A", ALL_RIGHT);
            });

            assertThat(forms.page(address("objectives"))).contains(words(mastery(new Tally(0, n))));
            assertThat(forms.page(address("objectives?attempts=last")))
                    .contains(words(mastery(new Tally(n, n))))
                    .doesNotContain(words(mastery(new Tally(0, n))));
        }

        private String mastery(Tally answers) {
            Estimate estimate = Mastery.of(answers).found().orElseThrow();
            Interval interval = estimate.interval().found().orElseThrow();
            return "%s (%s to %s, n %d)"
                    .formatted(
                            percent(estimate.value()),
                            percent(interval.low()),
                            percent(interval.high()),
                            answers.all());
        }
    }

    @Nested
    class Gains {

        @Test
        void meanOfThePairsStandsWithItsInterval() throws Exception {
            pair(ALL_BLANK, ALL_RIGHT);
            pair(ALL_BLANK, ALL_RIGHT);
            pair(ALL_RIGHT, ALL_RIGHT);
            Histogram gains = Histogram.of(List.of(Rational.ONE, Rational.ONE, Rational.ZERO));
            Interval interval =
                    Means.of(gains).found().orElseThrow().interval().found().orElseThrow();

            assertThat(forms.page(address("gain")))
                    .contains("+66.7", words("%s to %s".formatted(points(interval.low()), points(interval.high()))))
                    .contains("Distribution of 3 gains: 0 less than before, 1 about as before, 2 more than before.");
        }

        @Test
        void whoIsMissingIsCountedWithTheReason() throws Exception {
            pair(ALL_BLANK, ALL_RIGHT);
            examinees.preTest(examinees.join(cohort), "A", ALL_BLANK);
            examinees.preTest(examinees.join(cohort), "B", ALL_BLANK);
            examinees.join(cohort);

            assertThat(forms.page(address("gain")).replaceAll("\\s+", " "))
                    .contains("<dt>1</dt> <dd>sat the pre-test and a final")
                    .contains("<dt>2</dt> <dd>sat the pre-test and no final yet")
                    .contains("<dt>0</dt> <dd>sat a final and no pre-test")
                    .contains("<dt>1</dt> <dd>sat neither");
        }

        @Test
        void withoutAPairThereIsNoGain() throws Exception {
            examinees.preTest(examinees.join(cohort), "A", ALL_BLANK);

            assertThat(forms.page(address("gain"))).contains("Nobody has sat both the pre-test and the final yet.");
        }

        private void pair(Function<Item, Reply> before, Function<Item, Reply> after) {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", before);
            examinees.finalExam(enrolment, 1, "B", after);
        }
    }

    @Nested
    class CalibrationOfACohort {

        @Test
        void wrongAnswersGivenSurelyAreListedByQuestion() throws Exception {
            examinees.finalExam(examinees.join(cohort), 1, "A", InsightPagesTests::wrongAndSure);
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_RIGHT);
            List<BankItem> form = examinees.items(AssessmentKind.FINAL, "A");
            List<BankItem> wrong = form.stream()
                    .filter(item -> item.item() instanceof SingleBestAnswer)
                    .toList();

            String page = forms.page(address("calibration"));

            assertThat(page)
                    .contains("%d of %d answers were wrong with a confidence of 75%% or more"
                            .formatted(wrong.size(), form.size() + wrong.size()))
                    .contains("at 95%% sure %s".formatted(percent((double) form.size() / (form.size() + wrong.size()))))
                    .contains("as sure as right</text>");
            assertThat(wrong).allSatisfy(item -> assertThat(page).contains(pageOf(item)));
        }

        @Test
        void beforeTheCourseIsChosenByTheAddress() throws Exception {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_BLANK);

            assertThat(forms.page(address("calibration?assessment=final")))
                    .contains("Nobody has said how sure they are");
            assertThat(forms.page(address("calibration?assessment=pre-test")))
                    .contains("Nobody was wrong with a confidence of 75% or more.");
        }
    }

    @Nested
    class Questions {

        @Test
        void aKeyThatStrongTraineesDoNotChooseIsDoubted() throws Exception {
            List<BankItem> form = examinees.items(AssessmentKind.FINAL, "A");
            BankItem doubted = form.stream()
                    .filter(item -> item.item() instanceof SingleBestAnswer)
                    .findFirst()
                    .orElseThrow();
            IntStream.range(0, 20).forEach(number -> sitDoubted(number, form, doubted));

            String page = forms.page(address("items"));

            assertThat(page)
                    .contains("Possible wrong key: strong trainees choose "
                            + AnsweredCohorts.wrong((SingleBestAnswer) doubted.item()))
                    .contains("provisional", "not asked");
            assertThat(page.indexOf("<th scope=\"row\">", page.indexOf("id=\"questions\"")))
                    .isLessThan(page.indexOf(pageOf(doubted), page.indexOf("id=\"questions\"")));
            assertThat(firstQuestion(page)).contains(pageOf(doubted));
            assertThat(forms.page(pageOf(doubted)))
                    .contains("How it was answered", "Final, form A", "Possible wrong key")
                    .contains(percent(0.5));
        }

        @Test
        void underTwentyAnswersNothingIsFlagged() throws Exception {
            IntStream.range(0, 19)
                    .forEach(number -> examinees.finalExam(
                            examinees.join(cohort), 1, "A", number < 10 ? ALL_RIGHT : InsightPagesTests::wrongAndSure));

            assertThat(forms.page(address("items")))
                    .contains("too few to judge; from 20 on", "Too few have answered to judge any question")
                    .doesNotContain("class=\"flag");
        }

        @Test
        void questionsOfOneObjectiveAreChosenByTheAddress() throws Exception {
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_RIGHT);
            BankItem first = examinees.items(AssessmentKind.FINAL, "A").getFirst();
            List<BankItem> others = examinees.items(AssessmentKind.FINAL, "A").stream()
                    .filter(item -> !item.objective().equals(first.objective()))
                    .toList();

            String page = forms.page(address("items?objective=" + first.objective()));

            assertThat(page).contains(pageOf(first));
            assertThat(others).isNotEmpty().allSatisfy(item -> assertThat(page).doesNotContain(pageOf(item)));
        }

        /** Half are strong and choose a distractor, half are weak and choose the key; none is quite like the next. */
        private void sitDoubted(int number, List<BankItem> form, BankItem doubted) {
            boolean strong = number % 2 == 0;
            List<Item> blank = form.stream()
                    .map(BankItem::item)
                    .filter(item -> !item.equals(doubted.item()))
                    .limit(strong ? number % 3 : 8 + number % 3)
                    .toList();
            examinees.finalExam(examinees.join(cohort), 1, "A", item -> {
                if (item.equals(doubted.item())) {
                    return strong ? wrongAndSure(item) : ALL_RIGHT.apply(item);
                }
                return blank.contains(item) ? ALL_BLANK.apply(item) : ALL_RIGHT.apply(item);
            });
        }

        private String firstQuestion(String page) {
            int table = page.indexOf("<tbody>", page.indexOf("id=\"questions\""));
            return page.substring(table, page.indexOf("</th>", table));
        }
    }

    private void sit(int people, Function<Item, Reply> before, Function<Item, Reply> after) {
        IntStream.range(0, people).forEach(number -> {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", before);
            examinees.finalExam(enrolment, 1, "B", after);
        });
    }

    private static Reply wrongAndSure(Item item) {
        return item instanceof SingleBestAnswer single
                ? new Reply(List.of(AnsweredCohorts.wrong(single)), Confidence.SURE)
                : ALL_BLANK.apply(item);
    }

    /** The objectives that both assessments ask, in the order of the course. */
    private List<Objective> tested() {
        return course.objectives().stream()
                .filter(objective -> items(objective.id()) > 0)
                .toList();
    }

    private int items(ObjectiveId objective) {
        return course.plan(AssessmentKind.FINAL).blueprint().itemsByObjective().getOrDefault(objective, 0);
    }

    private boolean tests(Item item, Objective objective) {
        return course.items().stream()
                .anyMatch(
                        known -> known.item().equals(item) && known.objective().equals(objective.id()));
    }

    private String address(String page) {
        return "/cohorts/%s/%s".formatted(cohort, page);
    }

    private String pageOf(BankItem item) {
        return "/cohorts/%s/items/%s/%s".formatted(cohort, item.item().id(), item.hash());
    }

    private static String percent(double share) {
        return "%.0f%%".formatted(share * 100);
    }

    private static String points(double difference) {
        return "%+.1f".formatted(difference * 100).replace('-', '−');
    }

    private static String words(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
