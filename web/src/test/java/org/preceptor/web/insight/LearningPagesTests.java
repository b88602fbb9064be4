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
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Item;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What instructors read about what a cohort has learned. */
@CourseTest
@Import(Examinees.class)
class LearningPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    Course course;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Forms forms;

    @BeforeEach
    void aCohortAndItsInstructor() {
        course = classroom.course();
        cohort = classroom.cohort();
        forms = new Forms(mvc, classroom.instructorOf(cohort));
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

        private void sit(int people, Function<Item, Reply> before, Function<Item, Reply> after) {
            IntStream.range(0, people).forEach(number -> examinees.beforeAndAfter(cohort, before, after));
        }

        /** The objectives that both assessments ask, in the order of the course. */
        private List<Objective> tested() {
            return course.objectives().stream()
                    .filter(objective -> items(objective.id()) > 0)
                    .toList();
        }

        private int items(ObjectiveId objective) {
            return course.plan(AssessmentKind.FINAL)
                    .blueprint()
                    .itemsByObjective()
                    .getOrDefault(objective, 0);
        }

        private boolean tests(Item item, Objective objective) {
            return course.items().stream()
                    .anyMatch(known ->
                            known.item().equals(item) && known.objective().equals(objective.id()));
        }
    }

    @Nested
    class Gains {

        @Test
        void meanOfThePairsStandsWithItsInterval() throws Exception {
            examinees.beforeAndAfter(cohort, ALL_BLANK, ALL_RIGHT);
            examinees.beforeAndAfter(cohort, ALL_BLANK, ALL_RIGHT);
            examinees.beforeAndAfter(cohort, ALL_RIGHT, ALL_RIGHT);
            Histogram gains = Histogram.of(List.of(Rational.ONE, Rational.ONE, Rational.ZERO));
            Interval interval =
                    Means.of(gains).found().orElseThrow().interval().found().orElseThrow();

            assertThat(forms.page(address("gain")))
                    .contains("+66.7", words("%s to %s".formatted(points(interval.low()), points(interval.high()))))
                    .contains("Distribution of 3 gains: 0 less than before, 1 about as before, 2 more than before.");
        }

        @Test
        void whoIsMissingIsCountedWithTheReason() throws Exception {
            examinees.beforeAndAfter(cohort, ALL_BLANK, ALL_RIGHT);
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
        void eachNumberLeadsToItsPeople() throws Exception {
            examinees.beforeAndAfter(cohort, ALL_BLANK, ALL_RIGHT);
            examinees.preTest(examinees.join(cohort), "A", ALL_BLANK);
            examinees.preTest(examinees.join(cohort), "B", ALL_BLANK);
            IntStream.range(0, 3).forEach(number -> examinees.join(cohort));
            jdbc.sql("update enrolment set overall = overall where cohort_id = ?")
                    .param(cohort.value())
                    .update();

            assertThat(forms.page(address("gain")))
                    .contains("?pair=both#people", "?pair=before#people", "?pair=neither#people")
                    .doesNotContain("?pair=after");
            assertThat(forms.page("/cohorts/%s?pair=both".formatted(cohort)))
                    .contains("1 person, sat the pre-test and a final", "name=\"pair\" value=\"both\"");
            assertThat(forms.page("/cohorts/%s?pair=before".formatted(cohort)))
                    .contains("2 people, sat the pre-test and no final", "?pair=before&amp;sort=-name");
            assertThat(forms.page("/cohorts/%s?pair=neither".formatted(cohort)))
                    .contains("3 people, sat neither pre-test nor final");
            assertThat(forms.page("/cohorts/%s?pair=after".formatted(cohort))).contains("Nobody matches.");
        }

        @Test
        void withoutAPairThereIsNoGain() throws Exception {
            examinees.preTest(examinees.join(cohort), "A", ALL_BLANK);

            assertThat(forms.page(address("gain"))).contains("Nobody has sat both the pre-test and the final yet.");
        }
    }

    private String address(String page) {
        return "/cohorts/%s/%s".formatted(cohort, page);
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
