package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.statistics.AssessmentFigures;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.Calibration;
import org.preceptor.core.statistics.Calibration.Brier;
import org.preceptor.core.statistics.DecisionConsistency;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees.Reply;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every figure stands on its page under its own name. */
@CourseTest
@Import(AnsweredCohorts.class)
class FiguresOnPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    AnsweredCohorts cohorts;

    @Autowired
    Examinees examinees;

    @Autowired
    Insights insights;

    @Autowired
    PaperNames names;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
    }

    @Test
    void theAssessmentAsAWholeHasEveryFigureOfEachForm() throws Exception {
        cohorts.answer(cohort, 44);
        List<AssessmentFigures> papers = insight().papers().entrySet().stream()
                .filter(paper -> paper.getKey().kind() == AssessmentKind.FINAL)
                .map(paper -> names.figures(paper.getKey(), paper.getValue()))
                .toList();

        assertThat(papers).hasSize(2);
        assertThat(text("items", "id=\"papers\""))
                .containsSubsequence(lines(
                        papers,
                        new Line("n", paper -> new Quoted(Spoken.count(paper.n()), "")),
                        new Line("Mean", paper -> Quoted.of(paper.mean(), Spoken::percent)),
                        new Line("Median", paper -> Quoted.alone(paper.median(), Spoken::percent)),
                        new Line("Standard deviation", paper -> Quoted.alone(paper.deviation(), Spoken::percent)),
                        new Line("Skewness", paper -> Quoted.alone(paper.skewness(), Spoken::index)),
                        new Line("Kurtosis", paper -> Quoted.alone(paper.kurtosis(), Spoken::index)),
                        new Line("Cronbach's alpha", paper -> Quoted.of(paper.alpha(), Spoken::index)),
                        new Line("Error ratio", paper -> Quoted.alone(paper.errorRatio(), Spoken::percent)),
                        new Line("Standard error of", paper -> Quoted.alone(paper.standardError(), Spoken::percent)),
                        new Line("Passed", FiguresOnPagesTests::passed),
                        new Line("Decision consistency", FiguresOnPagesTests::consistency)));
    }

    @Test
    void aQuestionHasEveryFigure() throws Exception {
        cohorts.answer(cohort, 44);
        AskedItem asked = AskedItem.of(insight(), AssessmentKind.FINAL).getFirst();
        Quoted before = Quoted.of(asked.facilityBefore(), Spoken::percent);
        Quoted after = Quoted.of(asked.facilityAfter(), Spoken::percent);
        Quoted correlation = Quoted.of(asked.figures().discrimination(), Spoken::index);

        assertThat(text("items", AskedItem.address(insight(), asked.figures().item()) + "\">"))
                .containsSubsequence(
                        "After less before",
                        Quoted.of(asked.difference(), Spoken::points).value(),
                        "Discriminative efficiency",
                        Spoken.of(asked.figures().efficiency(), Spoken::percent),
                        "Standard deviation",
                        Spoken.of(asked.figures().deviation(), Spoken::percent),
                        "Guess score",
                        Spoken.percent(asked.figures().guess().decimal().doubleValue()),
                        "Weight",
                        Spoken.of(asked.figures().intendedWeight(), Spoken::percent) + "; "
                                + Spoken.of(asked.figures().effectiveWeight(), Spoken::percent),
                        "Left blank",
                        before.value() + " " + before.interval(),
                        after.value() + " " + after.interval(),
                        correlation.value() + " " + correlation.interval(),
                        Spoken.count(asked.figures().n()));
    }

    @Test
    void lastAttemptsAreCountedWhereTheyAreAskedFor() throws Exception {
        EnrolmentId enrolment = examinees.join(cohort);
        examinees.finalExam(enrolment, 1, "A", ALL_BLANK);
        examinees.finalExam(enrolment, 2, "B", ALL_RIGHT);

        assertThat(text("items", "<main"))
                .containsSubsequence(
                        "Counted is the first attempt", "Final, form A", "n attempts counted 1", "Mean", "0%");
        assertThat(text("items?attempts=last", "<main"))
                .containsSubsequence(
                        "Counted is the last attempt", "Final, form B", "n attempts counted 1", "Mean", "100%");
    }

    @Test
    void calibrationHasEveryFigure() throws Exception {
        cohorts.answer(cohort, 24);
        Calibration found = Calibration.of(insight().confidence(AssessmentKind.FINAL));
        List<String> expected = new ArrayList<>();
        found.points().forEach(point -> {
            Quoted share = Quoted.of(point.share(), Spoken::percent);
            expected.addAll(List.of(
                    "%d%% %s %s".formatted(point.percent(), share.value(), share.interval()),
                    Spoken.count(point.answers().all())));
        });
        Brier brier = found.brier().found().orElseThrow();
        expected.addAll(List.of("Brier score", Spoken.index(brier.score())));
        expected.addAll(List.of("Of it reliability", Spoken.index(brier.reliability())));
        expected.addAll(List.of("less resolution", Spoken.index(brier.resolution())));
        expected.addAll(List.of("plus uncertainty", Spoken.index(brier.uncertainty())));

        assertThat(text("calibration", "In words")).containsSubsequence(expected);
    }

    @Test
    void whoIsTooSureAndWhoNotEnoughIsSaid() throws Exception {
        examinees.finalExam(examinees.join(cohort), 1, "A", item -> reply(item, 3, false));
        assertThat(text("calibration", "<main")).contains("They are surer than they are right: on average");

        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        examinees.finalExam(examinees.join(cohort), 1, "A", item -> reply(item, 0, true));
        assertThat(text("calibration", "<main")).contains("They are more often right than they are sure: on average");
    }

    @Test
    void aGainIsFreedOfTheForms() throws Exception {
        IntStream.range(0, 3).forEach(number -> pair("A", ALL_BLANK, "B"));
        IntStream.range(0, 2).forEach(number -> pair("B", ALL_RIGHT, "A"));

        String page = text("gain", "<main");

        assertThat(page)
                .contains("+50.0 percentage points on average, freed of the forms")
                .containsSubsequence("The gain in figures", "Mean gain", "+60.0", "Gain freed of the forms", "+50.0");
        assertThat(page.substring(page.indexOf("By objective")))
                .contains("+50.0")
                .doesNotContain("+60.0");
    }

    private void pair(String first, Function<Item, Reply> before, String second) {
        EnrolmentId enrolment = examinees.join(cohort);
        examinees.preTest(enrolment, first, before);
        examinees.finalExam(enrolment, 1, second, ALL_RIGHT);
    }

    /** Single best answers right or wrong with one confidence, everything else right with that one or the next. */
    private static Reply reply(Item item, int confidence, boolean right) {
        boolean single = item instanceof SingleBestAnswer;
        return new Reply(
                single && !right
                        ? List.of(AnsweredCohorts.wrong((SingleBestAnswer) item))
                        : ALL_RIGHT.apply(item).values(),
                Examinees.CONFIDENCES.get(single ? confidence : Math.min(confidence + 1, 3)));
    }

    /** A line of the table of papers. */
    private record Line(String name, Function<AssessmentFigures, Quoted> figure) {}

    private static List<String> lines(List<AssessmentFigures> papers, Line... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.concat(
                        Stream.of(line.name()),
                        papers.stream()
                                .map(line.figure())
                                .map(quoted -> (quoted.value() + " " + quoted.interval()).strip())))
                .toList();
    }

    private static Quoted passed(AssessmentFigures paper) {
        return Quoted.of(paper.passed().map(Tally::share).orElseThrow(), Spoken::percent);
    }

    private static Quoted consistency(AssessmentFigures paper) {
        return Quoted.alone(paper.consistency().orElseThrow().map(DecisionConsistency::agreement), Spoken::percent);
    }

    private CohortInsight insight() {
        return insights.of(instructor.id(), cohort, AttemptChoice.FIRST).orElseThrow();
    }

    /** The words of a page of the cohort from some place on. */
    private String text(String page, String from) throws Exception {
        String html = new Forms(mvc, instructor).page("/cohorts/%s/%s".formatted(cohort, page));
        assertThat(html).contains(from);
        return html.substring(html.indexOf(from))
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
