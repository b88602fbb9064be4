package org.preceptor.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.item.Items.appraisal;
import static org.preceptor.core.item.Items.letter;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.order;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.ticks;
import static org.preceptor.core.item.Verdict.CONTESTED;
import static org.preceptor.core.item.Verdict.OPINION;
import static org.preceptor.core.item.Verdict.PARTLY_SUPPORTED;
import static org.preceptor.core.item.Verdict.SUPPORTED;
import static org.preceptor.core.item.Verdict.UNSUPPORTED;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

class MarkerTests {

    private static Mark points(long numerator, long denominator) {
        return new Mark(Fraction.of(numerator, denominator), 1);
    }

    @Nested
    class SingleBestAnswers {

        final SingleBestAnswer item = singleBestAnswer("a b c", "b");

        @ParameterizedTest(name = "choosing {0} earns {1}")
        @CsvSource({"a, 0", "b, 1", "c, 0"})
        void onlyTheKeyEarnsThePoint(String chosen, int awarded) {
            assertThat(Marker.mark(new Chose(item, letter(chosen)))).isEqualTo(points(awarded, 1));
        }
    }

    @Nested
    class MultipleResponses {

        final MultipleResponse item = multipleResponse("a b c d", "a c");

        @ParameterizedTest(name = "ticking {0} earns {1} of 4 shares")
        @CsvSource({"a c, 4", "a, 3", "c, 3", "a b c, 3", "a b, 2", "a b c d, 2", "b, 1", "b d, 0"})
        void everyRightJudgementEarnsItsShare(String ticked, int shares) {
            assertThat(Marker.mark(new Ticked(item, ticks(ticked)))).isEqualTo(points(shares, 4));
        }
    }

    @Nested
    class Orderings {

        final Ordering item = ordering("a b c d");

        @ParameterizedTest(name = "{0} earns {1} of 6 pairs")
        @CsvSource({"a b c d, 6", "b a c d, 5", "a b d c, 5", "b c d a, 3", "c d a b, 2", "d c a b, 1", "d c b a, 0"})
        void everyPairInOrderEarnsItsShare(String order, int pairs) {
            assertThat(Marker.mark(new Arranged(item, order(order)))).isEqualTo(points(pairs, 6));
        }
    }

    @Nested
    class Numbers {

        final Numeric item = numeric("67.1", "66", "68");

        @ParameterizedTest(name = "{0} earns {1}")
        @CsvSource({"67.1, 1", "67.10, 1", "66, 1", "68, 1", "65.999999, 0", "68.000001, 0", "-67.1, 0", "94, 0"})
        void everyAcceptedResultEarnsThePoint(BigDecimal result, int awarded) {
            assertThat(Marker.mark(new Worked(item, result))).isEqualTo(points(awarded, 1));
        }
    }

    @Nested
    class Appraisals {

        final Appraisal item = appraisal(CONTESTED, SUPPORTED, PARTLY_SUPPORTED, CONTESTED, UNSUPPORTED, OPINION);

        @ParameterizedTest(name = "judging it {0}")
        @EnumSource
        void onlyTheKeyEarnsThePoint(Verdict verdict) {
            assertThat(Marker.mark(new Judged(item, verdict))).isEqualTo(points(verdict == CONTESTED ? 1 : 0, 1));
        }
    }

    @Nested
    class BlankAnswers {

        static Stream<Item> everyKind() {
            return Stream.of(
                    singleBestAnswer("a b", "a"),
                    multipleResponse("a b c", "a"),
                    ordering("a b c"),
                    numeric("0", "0", "1"),
                    appraisal(SUPPORTED, SUPPORTED, OPINION));
        }

        @ParameterizedTest
        @MethodSource("everyKind")
        void earnNothingOfOnePoint(Item item) {
            assertThat(Marker.mark(new LeftBlank(item))).isEqualTo(points(0, 1));
        }
    }
}
