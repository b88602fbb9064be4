package org.preceptor.web.insight;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.FormOrder;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.Groups;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.ItemCounts;
import org.preceptor.core.statistics.ItemDigest;
import org.preceptor.core.statistics.ItemSums;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Rational;
import org.preceptor.core.statistics.Sums;
import org.preceptor.core.statistics.Tally;

/** Reads counts that {@link Packer} wrote. */
final class Unpacker {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final ByteBuffer bytes;

    private Unpacker(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static AssessmentDigest digest(byte[] bytes) {
        Unpacker unpacker = new Unpacker(bytes);
        return new AssessmentDigest(unpacker.histogram(), unpacker.map(unpacker::version, unpacker::item));
    }

    static AssessmentCounts counts(byte[] digestBytes, byte[] restBytes) {
        AssessmentDigest digest = digest(digestBytes);
        Unpacker unpacker = new Unpacker(restBytes);
        SortedMap<ItemVersion, ItemCounts> items = new TreeMap<>();
        digest.items().forEach((item, found) -> items.put(item, new ItemCounts(found.sums(), unpacker.histogram())));
        return new AssessmentCounts(digest.totals(), items);
    }

    static GainCounts gain(byte[] bytes) {
        Unpacker unpacker = new Unpacker(bytes);
        return new GainCounts(
                unpacker.groups(),
                unpacker.map(unpacker::objective, unpacker::groups),
                unpacker.whole(),
                unpacker.whole());
    }

    private ItemVersion version() {
        return new ItemVersion(new ItemId(text()), new ContentHash(text()));
    }

    private ItemDigest item() {
        ItemSums sums = new ItemSums(
                histogram(), sums(), rational(), map(this::text, this::sums), whole(), map(this::percent, this::tally));
        return new ItemDigest(sums, rational());
    }

    private ObjectiveId objective() {
        return new ObjectiveId(text());
    }

    private int percent() {
        return Math.toIntExact(whole());
    }

    private Tally tally() {
        return new Tally(whole(), whole());
    }

    private Groups<FormOrder> groups() {
        return new Groups<>(map(this::order, this::histogram));
    }

    private FormOrder order() {
        return new FormOrder(new FormLetter(text()), new FormLetter(text()));
    }

    private Histogram histogram() {
        BigInteger unit = big();
        long size = whole();
        SortedMap<Rational, Long> counts = new TreeMap<>();
        long units = 0;
        for (long read = 0; read < size; read++) {
            units += whole();
            counts.put(new Rational(BigInteger.valueOf(units), unit), whole());
        }
        return new Histogram(counts);
    }

    private Sums sums() {
        return new Sums(whole(), rational(), rational());
    }

    private Rational rational() {
        return new Rational(big(), big());
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> map(Supplier<K> key, Supplier<V> value) {
        SortedMap<K, V> map = new TreeMap<>();
        long size = whole();
        for (long read = 0; read < size; read++) {
            map.put(key.get(), value.get());
        }
        return map;
    }

    private String text() {
        return new String(letters(), StandardCharsets.UTF_8);
    }

    private BigInteger big() {
        return new BigInteger(letters());
    }

    private byte[] letters() {
        byte[] letters = new byte[Math.toIntExact(whole())];
        bytes.get(letters);
        return letters;
    }

    private long whole() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes.get();
            value |= (long) (next & (MORE - 1)) << shift;
            shift += BITS;
        } while (next < 0);
        return (value >>> 1) ^ -(value & 1);
    }
}
