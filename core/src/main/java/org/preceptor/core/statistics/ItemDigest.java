package org.preceptor.core.statistics;

/**
 * All that the figures of one version of an item need, without the rest scores one by one. Digests do not add up; the
 * {@link ItemCounts} they come from do.
 *
 * @param sortedProducts the largest possible sum of products: that of the same points and rest scores, both sorted
 */
public record ItemDigest(ItemSums sums, Rational sortedProducts) {

    public static final ItemDigest NONE = ItemCounts.NONE.digest();
}
