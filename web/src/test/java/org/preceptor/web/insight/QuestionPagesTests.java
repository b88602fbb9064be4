package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees.Reply;
import org.preceptor.web.page.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What instructors read about the questions a cohort answered, and how sure people were. */
@CourseTest
@Import(Examinees.class)
class QuestionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    CohortId cohort;
    Forms forms;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        forms = new Forms(mvc, classroom.instructorOf(cohort));
    }

    @Nested
    class CalibrationOfACohort {

        @Test
        void wrongAnswersGivenSurelyAreListedByQuestion() throws Exception {
            examinees.finalExam(examinees.join(cohort), 1, "A", QuestionPagesTests::wrongAndSure);
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
                            examinees.join(cohort),
                            1,
                            "A",
                            number < 10 ? ALL_RIGHT : QuestionPagesTests::wrongAndSure));

            assertThat(forms.page(address("items")))
                    .contains("too few to judge; from 20 on", "Too few have answered to judge any question")
                    .doesNotContain("class=\"flag");
        }

        @Test
        void aQuestionThatNobodyHasAnsweredSaysSo() throws Exception {
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_RIGHT);
            BankItem other = examinees.items(AssessmentKind.FINAL, "B").getFirst();

            assertThat(forms.page(pageOf(other)))
                    .contains("Nobody of this cohort has answered it in a first attempt yet.")
                    .doesNotContain("Facility", "Options:");
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

        @Test
        void aLongListHasPagesThatKeepWhatWasChosen() throws Exception {
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_RIGHT);
            examinees.finalExam(examinees.join(cohort), 1, "B", ALL_RIGHT);
            List<BankItem> asked = Stream.of("A", "B")
                    .flatMap(form -> examinees.items(AssessmentKind.FINAL, form).stream())
                    .toList();

            String first = forms.page(address("items?attempts=last"));
            String second = forms.page(address("items?attempts=last&assessment=final&page=2"));

            assertThat(asked)
                    .hasSizeGreaterThan(Pages.SIZE)
                    .allSatisfy(item -> assertThat(questions(first).contains(pageOf(item)))
                            .isNotEqualTo(questions(second).contains(pageOf(item))));
            assertThat(first)
                    .contains("1–25 of " + asked.size())
                    .contains(address("items?attempts=last&amp;assessment=final&amp;page=2#questions"));
            assertThat(forms.page(address("items?attempts=last&assessment=final&page=99")))
                    .contains("26–%d of %1$d".formatted(asked.size()));
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

        private String questions(String page) {
            return page.substring(page.indexOf("<tbody>", page.indexOf("id=\"questions\"")));
        }

        private String firstQuestion(String page) {
            int table = page.indexOf("<tbody>", page.indexOf("id=\"questions\""));
            return page.substring(table, page.indexOf("</th>", table));
        }
    }

    private static Reply wrongAndSure(Item item) {
        return item instanceof SingleBestAnswer single
                ? new Reply(List.of(AnsweredCohorts.wrong(single)), Confidence.SURE)
                : ALL_BLANK.apply(item);
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
}
