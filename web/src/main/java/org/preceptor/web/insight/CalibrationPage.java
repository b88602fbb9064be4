package org.preceptor.web.insight;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.statistics.Calibration;
import org.preceptor.core.statistics.Calibration.Brier;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Interval;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.page.CohortView;
import org.preceptor.web.page.Markup;

/**
 * How well the people of a cohort know what they know.
 *
 * @param sure the items most often confidently wrong; {@code sureWords} says how many answers that is
 */
public record CalibrationPage(
        InsightTop top,
        String answer,
        List<CalibrationRow> rows,
        List<Tick> ticks,
        List<Detail> brier,
        String sureWords,
        List<SureWrong> sure) {

    /** A place on both axes and its words. */
    public record Tick(String x, String y, String words) {}

    static CalibrationPage of(CohortInsight insight, InsightForm form, Markup markup) {
        AssessmentKind kind = form.kind().orElseGet(() -> latest(insight));
        SortedMap<Integer, Tally> answers = insight.confidence(kind);
        Calibration found = Calibration.of(answers);
        List<SureWrong> sure = SureWrong.of(insight, kind, markup);
        return new CalibrationPage(
                InsightTop.of(CohortView.CALIBRATION, insight, "Do they know what they know?")
                        .counting(
                                Choices.counted(insight.choice())
                                        + " Blanks and answers without a confidence are left out.",
                                Choices.assessment(kind),
                                Choices.attempts(insight.choice())),
                answer(found, answers),
                found.points().stream().map(CalibrationRow::of).toList(),
                Stream.of(0, 25, 50, 75, 100).map(CalibrationPage::tick).toList(),
                brier(found.brier()),
                sureWords(found, sure.size()),
                sure);
    }

    private static AssessmentKind latest(CohortInsight insight) {
        return insight.confidence(AssessmentKind.FINAL).isEmpty()
                        && !insight.confidence(AssessmentKind.PRE_TEST).isEmpty()
                ? AssessmentKind.PRE_TEST
                : AssessmentKind.FINAL;
    }

    private static Tick tick(int percent) {
        return new Tick(
                CalibrationRow.ACROSS.at(percent / 100.0), CalibrationRow.DOWN.at(percent / 100.0), percent + "%");
    }

    private static String answer(Calibration found, SortedMap<Integer, Tally> answers) {
        return Spoken.of(found.overconfidence(), excess -> {
            long right = answers.values().stream().mapToLong(Tally::right).sum();
            double share = (double) right / found.n();
            return "%s: on average they were %s sure and %s right, a difference of %s points%s, n %s %s."
                    .formatted(
                            excess.interval()
                                    .map(CalibrationPage::direction)
                                    .found()
                                    .orElse("How it looks"),
                            Spoken.percent(share + excess.value()),
                            Spoken.percent(share),
                            Spoken.points(excess.value()),
                            excess.interval()
                                    .map(interval ->
                                            " (95%% interval %s)".formatted(Spoken.range(interval, Spoken::points)))
                                    .found()
                                    .orElse(""),
                            Spoken.count(found.n()),
                            found.n() == 1 ? "answer" : "answers");
        });
    }

    private static String direction(Interval interval) {
        if (interval.low() > 0) {
            return "They are surer than they are right";
        }
        return interval.high() < 0 ? "They are more often right than they are sure" : "They are about as sure as right";
    }

    private static List<Detail> brier(Finding<Brier> found) {
        return List.of(
                new Detail(
                        "Brier score",
                        "The mean squared distance of confidence from outcome: 0 is always sure and right, 1 always sure and"
                                + " wrong; to say 50% each time gives 0.25.",
                        Quoted.alone(found.map(Brier::score), Spoken::index)),
                new Detail(
                        "Of it reliability",
                        "How far the points lie from the diagonal; 0 is perfect.",
                        Quoted.alone(found.map(Brier::reliability), Spoken::index)),
                new Detail(
                        "less resolution",
                        "Whether being surer goes with being right more often; more is better.",
                        Quoted.alone(found.map(Brier::resolution), Spoken::index)),
                new Detail(
                        "plus uncertainty",
                        "How hard the questions were to foresee, which nobody can help.",
                        Quoted.alone(found.map(Brier::uncertainty), Spoken::index)));
    }

    private static String sureWords(Calibration found, int items) {
        return items == 0
                ? "Nobody was wrong with a confidence of %d%% or more.".formatted(Calibration.SURE)
                : "%s of %s answers were wrong with a confidence of %d%% or more. Talk about these first: who is sure will not look it up."
                        .formatted(Spoken.count(found.confidentlyWrong()), Spoken.count(found.n()), Calibration.SURE);
    }

    /** The diagram in words. */
    public String description() {
        return rows.stream().map(CalibrationRow::sentence).collect(joining("; ", "Reliability diagram: ", "."));
    }
}
