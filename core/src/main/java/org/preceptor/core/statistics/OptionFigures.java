package org.preceptor.core.statistics;

/**
 * How an option was chosen.
 *
 * @param option its name, as in {@link Part}
 * @param share of all who were asked the item, with Wilson's interval
 * @param meanRest the mean rest score of those who chose it, in points
 */
public record OptionFigures(String option, boolean key, long n, Finding<Estimate> share, Finding<Double> meanRest) {}
