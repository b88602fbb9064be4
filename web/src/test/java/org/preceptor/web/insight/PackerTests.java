package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.FormOrder;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.Groups;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.ItemCounts;
import org.preceptor.core.statistics.ItemSums;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Rational;
import org.preceptor.core.statistics.Sums;
import org.preceptor.core.statistics.Tally;

/** Counts written down and read back. */
class PackerTests {

    static final Rational HUGE = new Rational(BigInteger.TWO.pow(200).negate(), BigInteger.valueOf(60));

    @Test
    void gainsOfAnySignComeBack() {
        Groups<FormOrder> groups = Groups.of(
                new FormOrder(new FormLetter("A"), new FormLetter("B")),
                Histogram.of(Rational.of(-2, 3), 5)
                        .plus(Histogram.of(Rational.ZERO, 70_000_000_000L))
                        .plus(Histogram.of(Rational.of(1, 60))));
        GainCounts gain = new GainCounts(groups, new TreeMap<>(Map.of(new ObjectiveId("L1-O1"), groups)), 200, 127);

        assertThat(Unpacker.gain(Packer.gain(gain))).isEqualTo(gain);
    }

    @Test
    void countsComeBack() {
        AssessmentCounts counts = counts(manyRests());

        assertThat(unpacked(counts)).isEqualTo(counts);
        assertThat(unpacked(AssessmentCounts.NONE)).isEqualTo(AssessmentCounts.NONE);
    }

    @Test
    void digestsComeBack() {
        AssessmentCounts counts = counts(manyRests());

        assertThat(Unpacker.digest(Packer.digest(counts.digest()))).isEqualTo(counts.digest());
    }

    /** A thousand rest scores and how often each occurs: about three bytes for each. */
    @Test
    void restScoresTakeLittleRoom() {
        assertThat(Packer.rests(counts(manyRests()))).hasSizeLessThan(4000);
    }

    private static AssessmentCounts unpacked(AssessmentCounts counts) {
        return Unpacker.counts(Packer.digest(counts.digest()), Packer.rests(counts));
    }

    private static Histogram manyRests() {
        Random chance = new Random(7);
        return IntStream.range(0, 1000)
                .mapToObj(units -> Histogram.of(Rational.of(units, 60), 1 + chance.nextInt(300)))
                .reduce(Histogram.EMPTY, Histogram::plus);
    }

    private static AssessmentCounts counts(Histogram rests) {
        ItemSums sums = new ItemSums(
                Histogram.of(Rational.of(1, 4), rests.n()),
                new Sums(rests.n(), rests.sums().sum(), HUGE),
                HUGE,
                new TreeMap<>(Map.of("2=b", new Sums(3, Rational.of(7, 60), HUGE))),
                rests.n(),
                new TreeMap<>(Map.of(95, new Tally(0, 300))));
        ItemVersion item = new ItemVersion(new ItemId("L1-I01"), new ContentHash("0".repeat(64)));
        return new AssessmentCounts(rests, new TreeMap<>(Map.of(item, new ItemCounts(sums, rests))));
    }
}
