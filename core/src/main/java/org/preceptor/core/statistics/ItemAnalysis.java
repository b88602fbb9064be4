package org.preceptor.core.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.core.item.Item;
import org.preceptor.core.statistics.Finding.Reason;

/**
 * The figures of the items of an assessment, by the formulas of Moodle's quiz statistics report, with intervals added.
 *
 * <p>It holds what depends on all items together: intended and effective weights.
 */
public final class ItemAnalysis {

    /** An item with less discriminative efficiency is flagged, as in Moodle. */
    static final double DUBIOUS_UNDER = 0.15;

    private final AssessmentDigest digest;
    private final Map<ItemVersion, Finding<Covariation>> covariations;
    private final double roots;

    private ItemAnalysis(AssessmentDigest digest) {
        this.digest = digest;
        this.covariations = digest.items().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Covariation.of(entry.getValue())));
        this.roots = covariations.values().stream()
                .map(ItemAnalysis::rootOfCovariance)
                .flatMap(root -> root.found().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .sum();
    }

    public static ItemAnalysis of(AssessmentDigest digest) {
        return new ItemAnalysis(digest);
    }

    /** The figures of every item that was asked and is known here, in the order of their ids. */
    public List<ItemFigures> figures(Map<ItemVersion, Item> items) {
        return items.entrySet().stream()
                .filter(entry -> digest.items().containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> figures(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The figures of one item; those of an item that nobody was asked say so. */
    public ItemFigures figures(ItemVersion version, Item item) {
        ItemSums answers = digest.get(version).sums();
        Finding<Covariation> covariation = covariations.getOrDefault(version, Finding.tooFew(0, Covariation.NEEDED));
        Finding<Double> efficiency = covariation.then(Covariation::efficiency);
        Options options = Options.of(answers, Part.of(item));
        return new ItemFigures(
                version,
                answers.n(),
                answers.blanks(),
                Evidence.of(answers.n()),
                Shares.of(answers.scores()),
                covariation.map(found -> found.itemVariance().root()),
                GuessScore.of(item),
                digest.available().map(available -> Rational.ONE.over(available).toDouble()),
                rootOfCovariance(covariation).then(this::weight),
                covariation.then(Covariation::correlation),
                efficiency,
                options.figures(),
                answers.n() < Evidence.NEEDED ? List.of() : options.flags(dubious(efficiency)));
    }

    private static Optional<Flag> dubious(Finding<Double> efficiency) {
        return efficiency.found().filter(value -> value < DUBIOUS_UNDER).map(Flag.Dubious::new);
    }

    /** √cov(item, total), which is not defined where the covariance is negative. */
    private static Finding<Double> rootOfCovariance(Finding<Covariation> covariation) {
        return covariation
                .map(Covariation::withTotal)
                .then(covariance -> covariance.sign() < 0
                        ? Finding.notDefined(Reason.NEGATIVE_COVARIANCE)
                        : Finding.of(covariance.root()));
    }

    private Finding<Double> weight(double root) {
        return roots == 0 ? Finding.notDefined(Reason.NO_SPREAD) : Finding.of(root / roots);
    }
}
