package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.FormOrder;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.Paper;
import org.preceptor.core.statistics.Rational;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an instructor learns from the answers of a cohort. */
@CourseTest
@Import(Examinees.class)
class InsightsTests {

    @Autowired
    Insights insights;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    Course course;
    CohortId cohort;
    PersonId instructor;

    @BeforeEach
    void aCohortAndItsInstructor() {
        course = classroom.course();
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort).id();
    }

    @Test
    void aCohortOfOthersDoesNotExist() {
        assertThat(insights.of(instructor, classroom.cohort(), AttemptChoice.FIRST))
                .isEmpty();
    }

    @Test
    void aCohortThatSubmittedNothingHasNoPapers() {
        examinees.join(cohort);

        CohortInsight insight = insight(AttemptChoice.FIRST);

        assertThat(insight.papers()).isEmpty();
        assertThat(insight.neither()).isEqualTo(1);
    }

    @Nested
    class Papers {

        @Test
        void everyFormIsAPaperOfItsOwn() {
            preTest("A");
            preTest("B");
            examinees.check(examinees.join(cohort), 1, ALL_RIGHT);

            assertThat(insight(AttemptChoice.FIRST).papers())
                    .containsOnlyKeys(
                            paper(AssessmentKind.PRE_TEST, "A"),
                            paper(AssessmentKind.PRE_TEST, "B"),
                            new Paper(
                                    course.hash(),
                                    AssessmentKind.CHECK,
                                    course.lessons().getFirst().slug(),
                                    null));
        }

        @Test
        void anOpenAttemptDoesNotCount() {
            examinees.begin(examinees.join(cohort), Examinees.last(1, "B"), ALL_RIGHT);

            assertThat(insight(AttemptChoice.ALL).papers()).isEmpty();
        }

        @Test
        void theChoiceDecidesWhichOfSeveralAttemptsCounts() {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.finalExam(enrolment, 1, "B", ALL_BLANK);
            examinees.finalExam(enrolment, 2, "B", ALL_RIGHT);

            assertThat(shares(AttemptChoice.FIRST)).isEqualTo(Map.of(Rational.ZERO, 1L));
            assertThat(shares(AttemptChoice.LAST)).isEqualTo(Map.of(Rational.ONE, 1L));
            assertThat(shares(AttemptChoice.HIGHEST)).isEqualTo(Map.of(Rational.ONE, 1L));
            assertThat(shares(AttemptChoice.ALL)).isEqualTo(Map.of(Rational.ZERO, 1L, Rational.ONE, 1L));
        }

        @Test
        void whoLeftStillCounts() {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", ALL_RIGHT);
            examinees.leave(enrolment);

            CohortInsight insight = insight(AttemptChoice.FIRST);

            assertThat(insight.enrolments()).isEqualTo(1);
            assertThat(digest(insight, AssessmentKind.PRE_TEST, "A").n()).isEqualTo(1);
        }

        @Test
        void adjustmentsChangeNothing() {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", ALL_BLANK);
            examinees.finalExam(enrolment, 1, "B", ALL_RIGHT);
            examinees.adjust(
                    cohort,
                    instructor,
                    examinees.items(AssessmentKind.FINAL, "B").getFirst());
            examinees.finalExam(enrolment, 2, "B", ALL_BLANK);

            assertThat(shares(AttemptChoice.HIGHEST)).isEqualTo(Map.of(Rational.ONE, 1L));
            assertThat(shares(AttemptChoice.LAST)).isEqualTo(Map.of(Rational.ZERO, 1L));
            assertThat(insight(AttemptChoice.FIRST).gain().overall().all()).isEqualTo(Histogram.of(Rational.ONE));
        }

        private Map<Rational, Long> shares(AttemptChoice choice) {
            AssessmentDigest digest = digest(insight(choice), AssessmentKind.FINAL, "B");
            Map<Rational, Long> shares = new TreeMap<>();
            digest.totals()
                    .counts()
                    .forEach((points, count) ->
                            shares.put(points.over(digest.items().size()), count));
            return shares;
        }

        private void preTest(String form) {
            examinees.preTest(examinees.join(cohort), form, ALL_RIGHT);
        }
    }

    @Nested
    class Tallies {

        @Test
        void formsAreTakenTogetherForAnObjective() {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
            examinees.preTest(examinees.join(cohort), "B", ALL_BLANK);

            Map<?, Tally> tallies = insight(AttemptChoice.FIRST).byObjective(AssessmentKind.PRE_TEST);

            course.plan(AssessmentKind.PRE_TEST)
                    .blueprint()
                    .itemsByObjective()
                    .forEach((objective, items) ->
                            assertThat(tallies.get(objective)).isEqualTo(new Tally(items, 2L * items)));
        }

        @Test
        void confidenceIsThatOfAnswersNotOfBlanks() {
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_RIGHT);
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_BLANK);
            int items = examinees.items(AssessmentKind.FINAL, "A").size();

            CohortInsight insight = insight(AttemptChoice.FIRST);

            assertThat(insight.confidence(AssessmentKind.FINAL)).isEqualTo(Map.of(95, new Tally(items, items)));
            assertThat(insight.confidence(AssessmentKind.PRE_TEST)).isEmpty();
            assertThat(insight.byConfidence(AssessmentKind.FINAL))
                    .hasSize(items)
                    .allSatisfy((item, tallies) -> assertThat(tallies).isEqualTo(Map.of(95, new Tally(1, 1))));
        }
    }

    @Nested
    class Gains {

        @Test
        void pairsAreToldApartByTheirOrder() {
            pair("A", "B");
            pair("B", "A");

            CohortInsight insight = insight(AttemptChoice.LAST);

            assertThat(insight.gain().overall().histograms())
                    .isEqualTo(Map.of(order("A", "B"), whole(), order("B", "A"), whole()));
            assertThat(insight.gain().byObjective())
                    .containsOnlyKeys(course.plan(AssessmentKind.FINAL)
                            .blueprint()
                            .itemsByObjective()
                            .keySet())
                    .allSatisfy((objective, gains) -> assertThat(gains.all()).isEqualTo(Histogram.of(Rational.ONE, 2)));
        }

        @Test
        void whoIsInNoPairIsCounted() {
            pair("A", "B");
            examinees.preTest(examinees.join(cohort), "A", ALL_BLANK);
            examinees.preTest(examinees.join(cohort), "B", ALL_BLANK);
            examinees.finalExam(examinees.join(cohort), 1, "A", ALL_RIGHT);
            examinees.join(cohort);

            CohortInsight insight = insight(AttemptChoice.FIRST);

            assertThat(insight.gain().pairs()).isEqualTo(1);
            assertThat(insight.gain().onlyBefore()).isEqualTo(2);
            assertThat(insight.gain().onlyAfter()).isEqualTo(1);
            assertThat(insight.neither()).isEqualTo(1);
        }

        private void pair(String before, String after) {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, before, ALL_BLANK);
            examinees.finalExam(enrolment, 1, after, ALL_RIGHT);
        }

        private FormOrder order(String before, String after) {
            return new FormOrder(new FormLetter(before), new FormLetter(after));
        }

        private Histogram whole() {
            return Histogram.of(Rational.ONE);
        }
    }

    private CohortInsight insight(AttemptChoice choice) {
        return insights.of(instructor, cohort, choice).orElseThrow();
    }

    private AssessmentDigest digest(CohortInsight insight, AssessmentKind kind, String form) {
        AssessmentDigest digest = insight.papers().get(paper(kind, form));
        assertThat(digest).isNotNull();
        return digest;
    }

    private Paper paper(AssessmentKind kind, String form) {
        return new Paper(course.hash(), kind, null, new FormLetter(form));
    }
}
