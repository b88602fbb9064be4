package org.preceptor.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.item.Items.matching;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.item.Answer.Matched;
import org.preceptor.core.item.AnswerReading.Refused;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Item.Matching;

class MatchingTests {

    private final Matching item = matching("b a b");

    private AnswerReading read(String values) {
        return AnswerReading.of(item, Arrays.asList(values.split(" ", -1)));
    }

    private Answer answer(String values) {
        return ((Understood) read(values)).answer();
    }

    @ParameterizedTest(name = "{0} earns {1} of 3 shares")
    @CsvSource({"1=b 2=a 3=b, 3", "1=b 2=a 3=a, 2", "1=a 2=b 3=b, 1", "1=c 2=d 3=a, 0", "1=b, 1", "2=b, 0"})
    void everyRightMatchEarnsItsShare(String values, int shares) {
        assertThat(Marker.mark(answer(values))).isEqualTo(new Mark(Fraction.of(shares, 3), 1));
    }

    @Test
    void isCompleteWhenEveryPromptHasItsMatch() {
        assertThat(answer("1=b 2=a").isComplete()).isFalse();
        assertThat(answer("1=b 2=a 3=d").isComplete()).isTrue();
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(answer("3=b 1=c").values()).containsExactly("1=c", "3=b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"4=a", "0=a", "1=e", "b", "1=b 1=c", "1=bb", "-1=a"})
    void refusesNonsense(String values) {
        assertThat(read(values)).isInstanceOf(Refused.class);
    }

    @Test
    void isBlankWithoutAnyMatch() {
        assertThat(answer("1= 2=").isBlank()).isTrue();
    }

    @Test
    void cannotBeBuiltWithAnUnknownMatch() {
        assertThatIllegalArgumentException().isThrownBy(() -> matching("e a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Matched(item, new TreeMap<>(Map.of(4, new OptionId("a")))));
    }
}
