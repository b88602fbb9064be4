package org.preceptor.web.insight;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.Comparison;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Evidence;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Flag;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.ItemAnalysis;
import org.preceptor.core.statistics.ItemFigures;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Paper;
import org.preceptor.core.statistics.Shares;

/**
 * One version of an item as one paper asked it, with how easy it was before the course and after it, whatever the paper.
 *
 * @param before its scores in pre-tests
 * @param after its scores in finals
 */
record AskedItem(Paper paper, BankItem item, ItemFigures figures, Histogram before, Histogram after) {

    /** The gravest flag first, then what goes least along with the rest; where too few have answered comes last. */
    static final Comparator<AskedItem> WORST = comparingInt(AskedItem::gravity)
            .thenComparingDouble(AskedItem::efficiency)
            .thenComparing(asked -> asked.figures().item())
            .thenComparing(AskedItem::paper);

    private static final int UNFLAGGED = 4;
    private static final int UNKNOWN = 5;

    /** The items of all papers of a kind, worst first. */
    static List<AskedItem> of(CohortInsight insight, AssessmentKind kind) {
        return insight.papers().entrySet().stream()
                .filter(paper -> paper.getKey().kind() == kind)
                .flatMap(paper -> on(paper, insight))
                .sorted(WORST)
                .toList();
    }

    /** One version of an item on every paper that asked it. */
    static List<AskedItem> of(CohortInsight insight, ItemVersion version) {
        return insight.papers().entrySet().stream()
                .filter(paper -> paper.getValue().items().containsKey(version))
                .map(paper -> of(paper.getKey(), ItemAnalysis.of(paper.getValue()), version, insight))
                .toList();
    }

    private static Stream<AskedItem> on(Entry<Paper, AssessmentDigest> paper, CohortInsight insight) {
        ItemAnalysis analysis = ItemAnalysis.of(paper.getValue());
        return paper.getValue().items().keySet().stream()
                .map(version -> of(paper.getKey(), analysis, version, insight));
    }

    private static AskedItem of(Paper paper, ItemAnalysis analysis, ItemVersion version, CohortInsight insight) {
        BankItem item = insight.asked(version);
        return new AskedItem(
                paper,
                item,
                analysis.figures(version, item.item()),
                scores(insight, AssessmentKind.PRE_TEST, version),
                scores(insight, AssessmentKind.FINAL, version));
    }

    /** What people of a cohort scored on an item version in all papers of a kind. */
    static Histogram scores(CohortInsight insight, AssessmentKind kind, ItemVersion version) {
        return insight.papers().entrySet().stream()
                .filter(paper -> paper.getKey().kind() == kind)
                .map(paper -> paper.getValue().get(version).sums().scores())
                .reduce(Histogram.EMPTY, Histogram::plus);
    }

    /** Where the page of an item version is, as seen from the cohort. */
    static String address(CohortInsight insight, ItemVersion version) {
        return "/cohorts/%s/items/%s/%s".formatted(insight.cohort().id(), version.id(), version.hash());
    }

    Finding<Estimate> facilityBefore() {
        return Shares.of(before);
    }

    Finding<Estimate> facilityAfter() {
        return Shares.of(after);
    }

    /** By how much it is easier after the course. */
    Finding<Estimate> difference() {
        return Comparison.ofShares(before, after);
    }

    boolean flagged() {
        return !figures.flags().isEmpty();
    }

    private int gravity() {
        return figures.evidence() == Evidence.TOO_FEW
                ? UNKNOWN
                : figures.flags().stream().mapToInt(AskedItem::rank).min().orElse(UNFLAGGED);
    }

    private static int rank(Flag flag) {
        return switch (flag) {
            case Flag.KeyNotChosen none -> 0;
            case Flag.PossibleMisKey key -> 1;
            case Flag.Dubious dubious -> 2;
            case Flag.NonFunctioning option -> 3;
        };
    }

    private double efficiency() {
        return figures.efficiency().found().orElse(Double.MAX_VALUE);
    }
}
