package org.preceptor.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.preceptor.core.item.Fraction;

/** How much of its point an item gave on average, from 0 to 1, or the statement that too few have answered. */
public sealed interface Facility {

    /** The fewest answers from which a facility is told; below, one trainee moves it by more than five per cent. */
    int ENOUGH = 20;

    /** How many answers the sample holds. */
    int n();

    /** Too few answers. */
    record TooFew(int n) implements Facility {}

    /**
     * A sample large enough to speak of.
     *
     * @param low the lower end of the 95% interval
     * @param high its upper end
     */
    record Of(int n, BigDecimal mean, BigDecimal low, BigDecimal high) implements Facility {}

    /**
     * The facility from how often each number of points was earned. The interval is Wilson's (Journal of the American
     * Statistical Association 22, 1927); with partial credit it is too wide rather than too narrow, because points between
     * none and one vary less than a share of all or nothing does.
     */
    static Facility of(Map<Fraction, Integer> points) {
        int n = points.values().stream().mapToInt(Integer::intValue).sum();
        if (n < ENOUGH) {
            return new TooFew(n);
        }
        BigDecimal sum = points.entrySet().stream()
                .map(earned -> earned.getKey().decimal().multiply(BigDecimal.valueOf(earned.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return wilson(n, sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
    }

    private static Facility wilson(int n, BigDecimal mean) {
        MathContext exactly = MathContext.DECIMAL64;
        BigDecimal size = BigDecimal.valueOf(n);
        BigDecimal z = new BigDecimal("1.959964");
        BigDecimal square = z.multiply(z);
        BigDecimal whole = size.add(square);
        BigDecimal middle =
                size.multiply(mean).add(square.divide(BigDecimal.TWO, exactly)).divide(whole, exactly);
        BigDecimal variance = mean.multiply(BigDecimal.ONE.subtract(mean))
                .multiply(size)
                .add(square.divide(BigDecimal.valueOf(4), exactly));
        BigDecimal half =
                z.multiply(variance.max(BigDecimal.ZERO).sqrt(exactly)).divide(whole, exactly);
        return new Of(
                n,
                mean,
                middle.subtract(half).max(BigDecimal.ZERO),
                middle.add(half).min(BigDecimal.ONE));
    }
}
