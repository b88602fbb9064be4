package org.preceptor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraTimeTests {

    @ParameterizedTest(name = "{0}% and {1} minutes beyond {2} are {3}")
    @CsvSource({"25, 5, PT1H, PT20M", "0, 10, PT30M, PT10M", "50, 0, PT45M, PT22M30S", "0, 0, PT1H, PT0S"})
    void isAShareOfTheLimitAndMinutes(int percent, int minutes, Duration limit, Duration beyond) {
        assertThat(new ExtraTime(percent, minutes).beyond(limit)).isEqualTo(beyond);
    }

    @Test
    void isNeverLessThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtraTime(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtraTime(0, -1));
    }
}
