package org.preceptor.web.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.statistics.AssessmentFigures;
import org.preceptor.core.statistics.DecisionConsistency;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Tally;

/** The figures of an assessment as a whole, one column for each of its papers. */
public record PaperTable(List<String> papers, List<Line> lines) {

    private static final String NOTHING_TO_PASS = "nothing has to be passed";

    /** A figure of every paper. */
    public record Line(String name, String meaning, List<Quoted> figures) {}

    static PaperTable of(CohortInsight insight, AssessmentKind kind, PaperNames names) {
        var papers = insight.papers().entrySet().stream()
                .filter(paper -> paper.getKey().kind() == kind)
                .toList();
        return new PaperTable(
                papers.stream()
                        .map(Entry::getKey)
                        .map(paper -> names.of(paper, insight))
                        .toList(),
                lines(papers.stream()
                        .map(paper -> names.figures(paper.getKey(), paper.getValue()))
                        .toList()));
    }

    private static List<Line> lines(List<AssessmentFigures> papers) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "n", "attempts counted", papers.stream().map(PaperTable::size).toList()));
        lines.add(line("Mean", "with 95% interval", papers, paper -> Quoted.of(paper.mean(), Spoken::percent)));
        lines.add(line("Median", "", papers, paper -> Quoted.alone(paper.median(), Spoken::percent)));
        lines.add(line(
                "Standard deviation",
                "how far scores lie apart",
                papers,
                paper -> Quoted.alone(paper.deviation(), Spoken::percent)));
        lines.add(number("Skewness", "below 0: a tail of low scores", papers, AssessmentFigures::skewness));
        lines.add(number("Kurtosis", "above 0: more extreme scores than usual", papers, AssessmentFigures::kurtosis));
        lines.addAll(reliability(papers));
        lines.add(line("Passed", "with Wilson's 95% interval", papers, PaperTable::passed));
        lines.add(line(
                "Decision consistency",
                "of 100 people about how many a second form would pass or fail alike",
                papers,
                PaperTable::consistency));
        return lines;
    }

    private static List<Line> reliability(List<AssessmentFigures> papers) {
        return List.of(
                line(
                        "Cronbach's alpha",
                        "how far the questions measure the same, with Feldt's 95% interval; low where nearly all score alike",
                        papers,
                        paper -> Quoted.of(paper.alpha(), Spoken::index)),
                line(
                        "Error ratio",
                        "the part of the spread that is error of measurement",
                        papers,
                        paper -> Quoted.alone(paper.errorRatio(), Spoken::percent)),
                line(
                        "Standard error of measurement",
                        "how far a single score may lie from what repeated forms would give",
                        papers,
                        paper -> Quoted.alone(paper.standardError(), Spoken::percent)));
    }

    private static Line number(
            String name,
            String meaning,
            List<AssessmentFigures> papers,
            Function<AssessmentFigures, Finding<Double>> figure) {
        DoubleFunction<String> words = Spoken::index;
        return line(name, meaning, papers, paper -> Quoted.alone(figure.apply(paper), words));
    }

    private static Line line(
            String name, String meaning, List<AssessmentFigures> papers, Function<AssessmentFigures, Quoted> figure) {
        return new Line(name, meaning, papers.stream().map(figure).toList());
    }

    private static Quoted size(AssessmentFigures paper) {
        return new Quoted(Spoken.count(paper.n()), "");
    }

    private static Quoted passed(AssessmentFigures paper) {
        return paper.passed()
                .map(Tally::share)
                .map(share -> Quoted.of(share, Spoken::percent))
                .orElse(new Quoted(NOTHING_TO_PASS, ""));
    }

    private static Quoted consistency(AssessmentFigures paper) {
        return paper.consistency()
                .map(found -> Quoted.alone(found.map(DecisionConsistency::agreement), Spoken::percent))
                .orElse(new Quoted(NOTHING_TO_PASS, ""));
    }
}
