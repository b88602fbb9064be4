package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTests {

    @Nested
    class IntervalOfTheMedian {

        /**
         * The ranks r and n − r + 1 whose interval holds the median with a confidence of 95% or more: Conover, Practical
         * Nonparametric Statistics, 3rd edition, 1999, section 3.2. Among 10 scores P(X ≤ 1) = 11/1024 = 1.1% and P(X ≤ 2) =
         * 56/1024 = 5.5%, so the interval runs from the second to the ninth.
         */
        @ParameterizedTest(name = "among {0} scores it starts at rank {1}")
        @CsvSource({
            "6, 1", "7, 1", "8, 1", "9, 2", "10, 2", "11, 2", "12, 3", "15, 4", "20, 6", "25, 8", "30, 10", "50, 18"
        })
        void ranksAreThoseOfTheTable(int n, int rank) {
            assertThat(Scores.rankOfLowerLimit(n)).isEqualTo(rank);
        }

        @ParameterizedTest(name = "{0} scores")
        @ValueSource(ints = {0, 1, 5})
        void fewerThanSixScoresHaveNone(int n) {
            assertThat(Scores.rankOfLowerLimit(n)).isZero();
        }

        @Test
        void ranksEqualThoseOfExactArithmetic() {
            assertThat(IntStream.rangeClosed(1, 600).map(Scores::rankOfLowerLimit))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 600)
                            .map(ScoresTests::exactRank)
                            .boxed()
                            .toList());
        }

        /** The normal approximation, (n − 1.96 √n) / 2, is good to a rank or so where n is large. */
        @ParameterizedTest(name = "{0} scores")
        @ValueSource(ints = {2_000, 50_000})
        void ranksOfLargeSamplesAreNearTheNormalOnes(int n) {
            double normal = (n - 1.959964 * Math.sqrt(n)) / 2;

            assertThat((double) Scores.rankOfLowerLimit(n)).isBetween(normal - 1, normal + 1.5);
        }
    }

    @Nested
    class Quartiles {

        /**
         * Tukey, Exploratory Data Analysis, 1977, chapter 2: the depth of a hinge is half of 1 plus the whole part of the depth
         * of the median. Among 11 values the median stands at depth 6, so the hinges stand at depth 3½.
         */
        @ParameterizedTest(name = "{0} has hinges {1} and {3} around {2}")
        @CsvSource({
            "1 2 3 4 5 6 7 8 9, 3, 5, 7",
            "1 2 3 4 5 6 7 8 9 10 11, 3.5, 6, 8.5",
            "1 2 3 4 5 6 7 8, 2.5, 4.5, 6.5",
            "1 2 3 4 5 6, 2, 3.5, 5",
            "7 15 36 39 40 41, 15, 37.5, 40",
            "6 7 15 36 39 40 41 42 43 47 49, 25.5, 40, 42.5",
        })
        void quartilesAreTukeysHinges(String scores, BigDecimal lower, BigDecimal median, BigDecimal upper) {
            Spread.Of spread = (Spread.Of) Scores.of(list(scores)).spread();

            assertThat(List.of(spread.lowerQuartile(), spread.median(), spread.upperQuartile()))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(lower, median, upper);
        }
    }

    @Test
    void spreadOfTenScoresIsTakenBetweenRanksTwoAndNine() {
        assertThat(Scores.of(list("30 35 40 50 55 60 60 70 80 95")).spread())
                .isEqualTo(
                        new Spread.Of(10, decimal("57.5"), decimal("40"), decimal("70"), decimal("35"), decimal("80")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "50", "10 20 30 40 50"})
    void fiveScoresAreTooFew(String scores) {
        assertThat(Scores.of(list(scores)).spread())
                .isEqualTo(new Spread.TooFew(list(scores).size()));
    }

    @Test
    void countsAndSingleScoresAreTheSameSample() {
        assertThat(Scores.of(Map.of(decimal("40"), 3, decimal("55.0"), 2, decimal("55"), 2, decimal("90"), 0))
                        .spread())
                .isEqualTo(Scores.of(list("40 40 40 55 55 55 55")).spread());
    }

    @Test
    void negativeCountIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(Map.of(BigDecimal.ONE, -1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomSamplesEqualTheSlowWay(long seed) {
        List<BigDecimal> sample = sample(new Random(seed));

        assertThat(Scores.of(sample).spread()).isEqualTo(SlowSpread.of(sample));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static List<BigDecimal> sample(Random chance) {
        return IntStream.range(0, 6 + chance.nextInt(60))
                .mapToObj(i -> BigDecimal.valueOf(chance.nextInt(0, 41) * 25L, 1))
                .toList();
    }

    /** The largest r with 2⁰·C(n,0) + … + C(n, r − 1) ≤ 2ⁿ / 40, in whole numbers. */
    private static int exactRank(int n) {
        BigInteger all = BigInteger.TWO.pow(n);
        BigInteger choose = BigInteger.ONE;
        BigInteger below = BigInteger.ONE;
        int rank = 0;
        while (below.multiply(BigInteger.valueOf(40)).compareTo(all) <= 0) {
            rank++;
            choose = choose.multiply(BigInteger.valueOf(n - rank + 1L)).divide(BigInteger.valueOf(rank));
            below = below.add(choose);
        }
        return rank;
    }

    private static List<BigDecimal> list(String scores) {
        return Arrays.stream(scores.split(" "))
                .filter(score -> !score.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
