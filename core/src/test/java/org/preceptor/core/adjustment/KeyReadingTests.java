package org.preceptor.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.adjustment.SomeAttempts.read;
import static org.preceptor.core.item.Items.matching;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.unfolding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.PassMark;

class KeyReadingTests {

    @Test
    void aNewKeyIsKeptAsTheValuesOfItsAnswer() {
        assertThat(KeyReading.of(multipleResponse("a b c", "a"), List.of("c", "b")))
                .isEqualTo(new KeyReading.Understood(new Rekey(List.of("b", "c"))));
    }

    @Test
    void whatDoesNotFitTheItemIsRefused() {
        assertThat(KeyReading.of(singleBestAnswer("a b", "a"), List.of("z"))).isInstanceOf(KeyReading.Refused.class);
    }

    @Test
    void halfAKeyIsRefused() {
        assertThat(List.of(
                        KeyReading.of(singleBestAnswer("a b", "a"), List.of()),
                        KeyReading.of(matching("a b"), List.of("1=a")),
                        KeyReading.of(unfolding(singleBestAnswer("a b", "a"), numeric("1", "1", "1")), List.of("1=b"))))
                .containsOnly(new KeyReading.Refused("Give the whole new key."));
    }

    @Test
    void aKeyWhereEveryOptionAppliesIsRefused() {
        assertThat(KeyReading.of(multipleResponse("a b", "a"), List.of("a", "b")))
                .isInstanceOf(KeyReading.Refused.class);
    }

    @ParameterizedTest(name = "{0} earns {1}")
    @CsvSource({"67.1, 0", "72, 1", "70.9, 1", "70.8, 0", "72.9, 1", "73, 0"})
    void aNewNumberTakesItsToleranceAlong(String result, int points) {
        Item item = numeric("67.1", "66", "68");

        assertThat(new Rekey(List.of("72")).mark(read(item, List.of(result))))
                .isEqualTo(new Mark(Fraction.of(points, 1), 1));
    }

    @Test
    void aNewOrderIsMarkedByItsOwnPairs() {
        Item item = ordering("a b c");

        assertThat(new Rekey(List.of("c", "b", "a")).mark(read(item, List.of("c", "a", "b"))))
                .isEqualTo(new Mark(Fraction.of(2, 3), 1));
    }

    @ParameterizedTest(name = "from passed {0}, {1} of 10 are passed {2}")
    @CsvSource({"false, 7, true", "false, 6, false", "true, 6, true"})
    void aPassIsWonButNeverLost(boolean before, int points, boolean after) {
        Result result = new Result(new Mark(Fraction.of(5, 1), 10), before);

        assertThat(result.marked(new Mark(Fraction.of(points, 1), 10), new PassMark(70))
                        .passed())
                .isEqualTo(after);
    }
}
