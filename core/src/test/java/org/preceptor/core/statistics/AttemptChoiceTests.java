package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.item.Fraction;

class AttemptChoiceTests {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "FIRST, a5 b7 c7 d6, a5",
        "LAST, a5 b7 c7 d6, d6",
        "HIGHEST, a5 b7 c7 d6, b7",
        "HIGHEST, a7, a7",
        "ALL, a5 b7 c7 d6, a5 b7 c7 d6"
    })
    void choosesByOrderOrPoints(AttemptChoice choice, String attempts, String chosen) {
        assertThat(choice.of(list(attempts), AttemptChoiceTests::points)).isEqualTo(list(chosen));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void nothingIsChosenFromNothing(AttemptChoice choice) {
        assertThat(choice.of(List.of(), AttemptChoiceTests::points)).isEmpty();
    }

    private static List<String> list(String attempts) {
        return Arrays.asList(attempts.split(" "));
    }

    private static Fraction points(String attempt) {
        return Fraction.of(attempt.charAt(1) - '0', 1);
    }
}
