package org.preceptor.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.item.Items.matching;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.unfolding;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.AnswerReading.Refused;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Item.Case;

class CaseTests {

    private final Case item =
            unfolding(singleBestAnswer("a b c", "b"), multipleResponse("a b c d", "a c"), numeric("67.1", "66", "68"));

    private AnswerReading read(String values) {
        return AnswerReading.of(item, Arrays.asList(values.split(" ", -1)));
    }

    private Unfolded answer(String values) {
        return (Unfolded) ((Understood) read(values)).answer();
    }

    @ParameterizedTest(name = "{0} earns {1}/{2}")
    @CsvSource({
        "1=b 2=a 2=c 3=67, 1, 1",
        "1=b, 1, 3",
        "1=a 2=a 2=c, 1, 3",
        "1=a 2=a 2=b 2=c, 1, 4",
        "1=b 2=a 2=c 3=94, 2, 3",
        "1=a 2=b 2=d 3=1, 0, 1"
    })
    void everyStepWeighsTheSame(String values, int numerator, int denominator) {
        assertThat(Marker.mark(answer(values))).isEqualTo(new Mark(Fraction.of(numerator, denominator), 1));
    }

    @Nested
    class Unfolding {

        @Test
        void keepsAnOpenStepWithoutAnAnswer() {
            assertThat(answer("1=b 2=").values()).containsExactly("1=b", "2=");
            assertThat(answer("1=b 2=").closed()).hasSize(1);
        }

        @Test
        void isCompleteWithItsLastStep() {
            assertThat(answer("1=b 2=a").isComplete()).isFalse();
            assertThat(answer("1=b 2=a 3=").isComplete()).isFalse();
            assertThat(answer("1=b 2=a 3=5,4").isComplete()).isTrue();
        }

        @ParameterizedTest(name = "{1} after {0}: {2}")
        @CsvSource({
            "1=b, 1=a, true",
            "1=b, 1=b 2=, true",
            "1=b 2=, 1=a, false",
            "1=b 2=, 1=b, false",
            "1=b 2=a, 1=b 2=c, true",
            "1=b 2=a 3=, 1=b 2=c 3=, false",
            "1=b 2=a 3=, 1=b 2=a 3=1, true"
        })
        void keepsWhatIsClosed(String before, String next, boolean continues) {
            assertThat(answer(next).continues(answer(before))).isEqualTo(continues);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"2=a", "1=b 3=67", "1= 2=a", "1=d", "4=a", "b", "1=b 2=a 3=many"})
        void opensNoStepBeforeTheOneBeforeItIsAnswered(String values) {
            assertThat(read(values)).isInstanceOf(Refused.class);
        }

        @Test
        void isBlankAtItsFirstStep() {
            assertThat(answer("1=").isBlank()).isTrue();
        }
    }

    @Test
    void hasTwoToFourStepsOfOneScreenEach() {
        assertThatIllegalArgumentException().isThrownBy(() -> unfolding(numeric("1", "1", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> unfolding(numeric("1", "1", "1"), ordering("a b")));
        assertThatIllegalArgumentException().isThrownBy(() -> unfolding(numeric("1", "1", "1"), matching("a b")));
        assertThatIllegalArgumentException().isThrownBy(() -> unfolding(numeric("1", "1", "1"), item));
    }
}
