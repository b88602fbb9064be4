package org.preceptor.core.statistics;

import java.util.List;
import org.preceptor.core.item.Fraction;

/**
 * How one version of an item behaves. Shares, weights and indices are given as parts of 1: 0.62, not 62%.
 *
 * @param blanks how many left it blank; they count with no points
 * @param facility the mean share of its points, with Wilson's interval of 95%
 * @param deviation the standard deviation of that share
 * @param guess what answering at random earns on average
 * @param intendedWeight its share of the points available
 * @param effectiveWeight its share of the spread of the totals
 * @param discrimination the correlation of item and rest score, with Fisher's interval of 95%
 * @param efficiency the covariance of item and rest score as a share of the largest that these scores allow
 * @param options every option of every part
 * @param flags none under {@value Evidence#NEEDED} answers
 */
public record ItemFigures(
        ItemVersion item,
        long n,
        long blanks,
        Evidence evidence,
        Finding<Estimate> facility,
        Finding<Double> deviation,
        Fraction guess,
        Finding<Double> intendedWeight,
        Finding<Double> effectiveWeight,
        Finding<Estimate> discrimination,
        Finding<Double> efficiency,
        List<OptionFigures> options,
        List<Flag> flags) {

    public ItemFigures {
        options = List.copyOf(options);
        flags = List.copyOf(flags);
    }
}
