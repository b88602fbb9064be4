package org.preceptor.web.insight;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.FormOrder;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.Groups;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.ItemDigest;
import org.preceptor.core.statistics.ItemSums;
import org.preceptor.core.statistics.Rational;
import org.preceptor.core.statistics.Sums;
import org.preceptor.core.statistics.Tally;

/**
 * Writes counts down in few bytes, exactly; equal counts make equal bytes. {@link Unpacker} reads them.
 *
 * <p>A histogram is written as its unit, such as 1/60, and the distance of each value from the one before in whole units, with
 * its count. Whole numbers take seven bits to a byte, so that most take one.
 */
final class Packer {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Packer() {}

    /** What the figures of a form need. */
    static byte[] digest(AssessmentDigest digest) {
        Packer packer = new Packer();
        packer.histogram(digest.totals());
        packer.map(digest.items(), (item, found) -> {
            packer.text(item.id().value());
            packer.text(item.hash().hex());
            packer.item(found);
        });
        return packer.bytes.toByteArray();
    }

    /** The rest scores of every item, in the order of the digest. */
    static byte[] rests(AssessmentCounts counts) {
        Packer packer = new Packer();
        counts.items().values().forEach(item -> packer.histogram(item.rests()));
        return packer.bytes.toByteArray();
    }

    static byte[] gain(GainCounts gain) {
        Packer packer = new Packer();
        packer.groups(gain.overall());
        packer.map(gain.byObjective(), (objective, groups) -> {
            packer.text(objective.value());
            packer.groups(groups);
        });
        packer.whole(gain.onlyBefore());
        packer.whole(gain.onlyAfter());
        return packer.bytes.toByteArray();
    }

    private void item(ItemDigest digest) {
        ItemSums sums = digest.sums();
        histogram(sums.scores());
        sums(sums.rests());
        rational(sums.products());
        map(sums.restsByOption(), (option, rests) -> {
            text(option);
            sums(rests);
        });
        whole(sums.blanks());
        map(sums.byConfidence(), this::tally);
        rational(digest.sortedProducts());
    }

    private void tally(int percent, Tally tally) {
        whole(percent);
        whole(tally.right());
        whole(tally.all());
    }

    private void groups(Groups<FormOrder> groups) {
        map(groups.histograms(), (order, histogram) -> {
            text(order.before().value());
            text(order.after().value());
            histogram(histogram);
        });
    }

    private void histogram(Histogram histogram) {
        BigInteger unit = histogram.counts().keySet().stream()
                .map(Rational::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        big(unit);
        whole(histogram.counts().size());
        long before = 0;
        for (Map.Entry<Rational, Long> entry : histogram.counts().entrySet()) {
            Rational value = entry.getKey();
            long units =
                    value.numerator().multiply(unit.divide(value.denominator())).longValueExact();
            whole(units - before);
            whole(entry.getValue());
            before = units;
        }
    }

    private void sums(Sums sums) {
        whole(sums.n());
        rational(sums.sum());
        rational(sums.squares());
    }

    private void rational(Rational value) {
        big(value.numerator());
        big(value.denominator());
    }

    private <K, V> void map(SortedMap<K, V> map, BiConsumer<K, V> writer) {
        whole(map.size());
        map.forEach(writer);
    }

    private void text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        whole(letters.length);
        bytes.writeBytes(letters);
    }

    private void big(BigInteger value) {
        byte[] digits = value.toByteArray();
        whole(digits.length);
        bytes.writeBytes(digits);
    }

    /** The sign goes last, so that small negative numbers are small too. */
    private void whole(long value) {
        long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
        while ((rest >>> BITS) != 0) {
            bytes.write((int) rest | MORE);
            rest >>>= BITS;
        }
        bytes.write((int) rest);
    }
}
