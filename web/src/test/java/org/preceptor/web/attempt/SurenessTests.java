package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.statistics.Calibration;
import org.preceptor.core.statistics.Tally;

class SurenessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4  | 20 | You were surer than you were right
            18 | 20 | These agree as far as so few answers can tell
            """)
    void whoWasSureIsComparedWithHowOftenTheyWereRight(int right, int all, String verdict) {
        assertThat(Sureness.sentence(Calibration.of(new TreeMap<>(Map.of(95, new Tally(right, all))))))
                .contains(verdict);
    }

    @Test
    void whoGuessedAndWasRightKnewMoreThanTheyThought() {
        assertThat(Sureness.sentence(Calibration.of(new TreeMap<>(Map.of(25, new Tally(17, 20))))))
                .startsWith("Of 20 answers you were on average 25% sure, and 85% were right.")
                .contains("You knew more than you thought");
    }

    @Test
    void withoutAnySpreadNoIntervalIsClaimed() {
        assertThat(Sureness.sentence(Calibration.of(new TreeMap<>(Map.of(95, new Tally(20, 20))))))
                .endsWith("so nothing can be said about chance.");
    }
}
