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

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.AnswerReading.Refused;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

class AnswerReadingTests {

    private static final Refused UNKNOWN_OPTION =
            new Refused("That option does not belong to this question. Reload the page and choose again.");

    private static AnswerReading read(Item item, String... sent) {
        return AnswerReading.of(item, List.of(sent));
    }

    private static AnswerReading readWords(Item item, String words) {
        return AnswerReading.of(item, Arrays.asList(words.split(" ", -1)));
    }

    @Nested
    class NoValues {

        final SingleBestAnswer item = singleBestAnswer("a b", "a");

        @Test
        void leaveTheAnswerBlank() {
            Understood blank = new Understood(new LeftBlank(item));
            assertThat(read(item)).isEqualTo(blank);
            assertThat(read(item, "")).isEqualTo(blank);
            assertThat(read(item, " ", "\t")).isEqualTo(blank);
        }
    }

    @Nested
    class AChoice {

        final SingleBestAnswer item = singleBestAnswer("a b c", "b");

        @ParameterizedTest
        @ValueSource(strings = {"c", " c "})
        void namesOneOption(String value) {
            assertThat(read(item, value)).isEqualTo(new Understood(new Chose(item, letter("c"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"d", "C", "cc", "1", "a,b", "<script>"})
        void ofAnUnknownOptionIsRefused(String value) {
            assertThat(read(item, value)).isEqualTo(UNKNOWN_OPTION);
        }

        @Test
        void ofTwoOptionsIsRefused() {
            assertThat(read(item, "a", "b"))
                    .isEqualTo(new Refused("Choose one option; this question has one best answer."));
        }
    }

    @Nested
    class Ticks {

        final MultipleResponse item = multipleResponse("a b c", "a c");

        @ParameterizedTest(name = "{0} ticks {1}")
        @CsvSource({"a c, a c", "c a, a c", "b, b", "a a, a", "a b c, a b c"})
        void areASet(String values, String ticked) {
            assertThat(readWords(item, values)).isEqualTo(new Understood(new Ticked(item, ticks(ticked))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"d", "a d", "a x y"})
        void withAnUnknownOptionAreRefused(String values) {
            assertThat(readWords(item, values)).isEqualTo(UNKNOWN_OPTION);
        }
    }

    @Nested
    class AnOrder {

        final Ordering item = ordering("a b c");

        @Test
        void givesEveryStepAPlace() {
            assertThat(read(item, "c", "a", "b")).isEqualTo(new Understood(new Arranged(item, order("c a b"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "a b", "a b b", "a b c c", "a b d", "a b c d"})
        void thatIsNotWholeIsRefused(String values) {
            assertThat(readWords(item, values))
                    .isEqualTo(new Refused("Give every step a place of its own, from 1 to 3."));
        }
    }

    @Nested
    class ANumber {

        final Numeric item = numeric("5.4", "5", "6");

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(delimiter = '|', textBlock = """
                5,4       | 5.4
                5.4       | 5.4
                5.4%      | 5.4
                5.4 %     | 5.4
                ' 5,4 '   | 5.4
                1 000     | 1000
                1\u00a0000,5  | 1000.5
                +5        | 5
                -5.4      | -5.4
                \u22125.4      | -5.4
                0,125     | 0.125
                007       | 7
                """)
        void mayBeWrittenInSeveralWays(String sent, BigDecimal result) {
            assertThat(read(item, sent)).isEqualTo(new Understood(new Worked(item, result)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "five",
                    "5.4.1",
                    "5,4,1",
                    "1e9",
                    "NaN",
                    "Infinity",
                    "0x1F",
                    "%",
                    ".",
                    "5.",
                    ".5",
                    "--5",
                    "1234567890",
                    "1.1234567",
                    "5;4",
                    "½"
                })
        void thatMakesNoSenseIsRefused(String sent) {
            assertThat(read(item, sent)).isEqualTo(new Refused("Enter one number, such as 12 or 5.4."));
        }

        @Test
        void withACommaBeforeThreeDigitsIsAskedAbout() {
            assertThat(read(item, "1,234"))
                    .isEqualTo(
                            new Refused("A comma before three digits can be read in two ways. Write 1234 or 1.234."));
        }

        @Test
        void doesNotComeTwice() {
            assertThat(AnswerReading.of(item, List.of("5", "6"))).isInstanceOf(Refused.class);
        }

        @Test
        @Timeout(5)
        void ofFiveMillionDigitsIsRefused() {
            assertThat(read(item, "9".repeat(5_000_000))).isInstanceOf(Refused.class);
            assertThat(read(item, "1 ".repeat(2_500_000))).isInstanceOf(Refused.class);
        }
    }

    @Nested
    class AVerdict {

        final Appraisal item = appraisal(Verdict.CONTESTED, Verdict.CONTESTED, Verdict.PARTLY_SUPPORTED);

        @Test
        void isNamedByItsSlug() {
            assertThat(read(item, "partly-supported"))
                    .isEqualTo(new Understood(new Judged(item, Verdict.PARTLY_SUPPORTED)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"opinion", "partly supported", "CONTESTED", "contested partly-supported"})
        void thatIsNotOfferedIsRefused(String sent) {
            assertThat(readWords(item, sent)).isEqualTo(UNKNOWN_OPTION);
        }
    }

    @Nested
    class TheValuesOfAnAnswer {

        @Test
        void readBackAsTheSameAnswer() {
            List<Answer> answers = List.of(
                    new Chose(singleBestAnswer("a b", "a"), letter("b")),
                    new Ticked(multipleResponse("a b c", "a"), ticks("c b")),
                    new Arranged(ordering("a b c"), order("c a b")),
                    new Worked(numeric("5", "4", "6"), new BigDecimal("-12.50")),
                    new Judged(appraisal(Verdict.OPINION, Verdict.OPINION), Verdict.OPINION),
                    new LeftBlank(ordering("a b")));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(AnswerReading.of(answer.item(), answer.values()))
                            .isEqualTo(new Understood(answer)));
        }
    }
}
