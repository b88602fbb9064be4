package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.item.Items.appraisal;
import static org.preceptor.core.item.Items.matching;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.unfolding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.statistics.Part.Kind;

class PartTests {

    static final Item ONE = singleBestAnswer("a b c d", "b");
    static final Item MANY = multipleResponse("a b c", "a c");
    static final Item NUMBER = numeric("93", "92.5", "93.5");
    static final Item VERDICT = appraisal(Verdict.CONTESTED, Verdict.SUPPORTED, Verdict.CONTESTED, Verdict.OPINION);

    @Test
    void oneBestAnswerIsOnePart() {
        assertThat(Part.of(ONE)).containsExactly(new Part(Kind.ONE_OF, List.of("a", "b", "c", "d"), Set.of("b")));
    }

    @Test
    void appraisalOffersItsVerdicts() {
        assertThat(Part.of(VERDICT))
                .containsExactly(
                        new Part(Kind.ONE_OF, List.of("supported", "contested", "opinion"), Set.of("contested")));
    }

    @Test
    void everyPromptOfAMatchingIsAPart() {
        assertThat(Part.of(matching("b a")))
                .containsExactly(
                        new Part(Kind.OPEN, List.of("1=a", "1=b", "1=c", "1=d"), Set.of("1=b")),
                        new Part(Kind.OPEN, List.of("2=a", "2=b", "2=c", "2=d"), Set.of("2=a")));
    }

    @Test
    void everyPlaceOfAnOrderingIsAPart() {
        assertThat(Part.of(ordering("a b")))
                .containsExactly(
                        new Part(Kind.OPEN, List.of("1=a", "1=b"), Set.of("1=a")),
                        new Part(Kind.OPEN, List.of("2=a", "2=b"), Set.of("2=b")));
    }

    @Test
    void stepsOfACaseKeepTheirKind() {
        assertThat(Part.of(unfolding(MANY, NUMBER)))
                .containsExactly(
                        new Part(Kind.ANY_OF, List.of("1=a", "1=b", "1=c"), Set.of("1=a", "1=c")),
                        new Part(Kind.OPEN, List.of("2=93", "2=94", "2=other"), Set.of("2=93")));
    }

    @ParameterizedTest(name = "{1} chooses {2}")
    @MethodSource("answers")
    void answersChooseOptionsOfTheParts(Item item, List<String> values, List<String> chosen) {
        assertThat(Part.chosen(((Understood) AnswerReading.of(item, values)).answer()))
                .isEqualTo(chosen);
        assertThat(Part.of(item).stream().flatMap(part -> part.options().stream()))
                .containsAll(chosen);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(ONE, List.of("c"), List.of("c")),
                Arguments.of(ONE, List.of(), List.of()),
                Arguments.of(MANY, List.of("c", "b"), List.of("b", "c")),
                Arguments.of(VERDICT, List.of("opinion"), List.of("opinion")),
                Arguments.of(NUMBER, List.of("92.7"), List.of("93")),
                Arguments.of(NUMBER, List.of("94.0"), List.of("94")),
                Arguments.of(NUMBER, List.of("12"), List.of("other")),
                Arguments.of(ordering("a b c"), List.of("b", "c", "a"), List.of("1=b", "2=c", "3=a")),
                Arguments.of(matching("b a"), List.of("2=d"), List.of("2=d")),
                Arguments.of(unfolding(MANY, NUMBER), List.of("1=a", "1=b", "2=7"), List.of("1=a", "1=b", "2=other")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one of four, 1, 4",
        "judgements, 1, 2",
        "one of three verdicts, 1, 3",
        "number, 0, 1",
        "order, 1, 2",
        "one of four choices, 1, 4",
        "one of four and then judgements, 3, 8"
    })
    void guessingEarnsWhatChanceGives(String kind, long numerator, long denominator) {
        assertThat(GuessScore.of(named(kind))).isEqualTo(Fraction.of(numerator, denominator));
    }

    private static Item named(String kind) {
        return switch (kind) {
            case "one of four" -> ONE;
            case "judgements" -> MANY;
            case "one of three verdicts" -> VERDICT;
            case "number" -> NUMBER;
            case "order" -> ordering("a b c");
            case "one of four choices" -> matching("b a");
            default -> unfolding(ONE, MANY);
        };
    }
}
