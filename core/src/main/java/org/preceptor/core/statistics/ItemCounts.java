package org.preceptor.core.statistics;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * All answers to one version of an item, as counts and sums that add up and from which every figure of the item follows exactly.
 *
 * @param rests how often each rest score occurs, which only the discriminative efficiency asks for, because it sorts them
 */
public record ItemCounts(ItemSums sums, Histogram rests) {

    public static final ItemCounts NONE = new ItemCounts(ItemSums.NONE, Histogram.EMPTY);

    public ItemCounts {
        if (sums.n() != rests.n()) {
            throw new IllegalArgumentException(
                    "%d scores and %d rest scores do not go together".formatted(sums.n(), rests.n()));
        }
    }

    static ItemCounts of(List<Asked> answers) {
        return new ItemCounts(
                ItemSums.of(answers),
                Histogram.of(answers.stream().map(Asked::rest).toList()));
    }

    public ItemCounts plus(ItemCounts other) {
        return new ItemCounts(sums.plus(other.sums), rests.plus(other.rests));
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public ItemCounts minus(ItemCounts part) {
        return new ItemCounts(sums.minus(part.sums), rests.minus(part.rests));
    }

    public ItemDigest digest() {
        return new ItemDigest(sums, sortedProducts());
    }

    /** The largest possible sum of products: that of the same points and rest scores, both sorted. */
    Rational sortedProducts() {
        Iterator<Map.Entry<Rational, Long>> sorted = rests.counts().entrySet().iterator();
        BigInteger unit = rests.unit();
        BigInteger rest = BigInteger.ZERO;
        long left = 0;
        Rational sum = Rational.ZERO;
        for (Map.Entry<Rational, Long> score : sums.scores().counts().entrySet()) {
            BigInteger restsOfScore = BigInteger.ZERO;
            long wanted = score.getValue();
            while (wanted > 0) {
                if (left == 0) {
                    Map.Entry<Rational, Long> next = sorted.next();
                    rest = next.getKey().inUnits(unit);
                    left = next.getValue();
                }
                long taken = Math.min(wanted, left);
                restsOfScore = restsOfScore.add(rest.multiply(BigInteger.valueOf(taken)));
                wanted -= taken;
                left -= taken;
            }
            sum = sum.plus(score.getKey().times(new Rational(restsOfScore, unit)));
        }
        return sum;
    }
}
