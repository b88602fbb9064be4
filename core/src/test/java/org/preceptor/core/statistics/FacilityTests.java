package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.item.Fraction;

class FacilityTests {

    @Test
    void nineteenAnswersAreTooFew() {
        assertThat(Facility.of(Map.of(Fraction.ONE, 12, Fraction.ZERO, 7))).isEqualTo(new Facility.TooFew(19));
    }

    /** 81 of 263 gives 0.2553 to 0.3662 in Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "29, 29, 0.8830, 1.0000"
    })
    void intervalsAreThoseOfTheLiterature(int right, int n, BigDecimal low, BigDecimal high) {
        Facility.Of facility = (Facility.Of) Facility.of(Map.of(Fraction.ONE, right, Fraction.ZERO, n - right));

        assertThat(rounded(facility.low())).isEqualTo(low);
        assertThat(rounded(facility.high())).isEqualTo(high);
    }

    @Test
    void partOfAPointCountsAsPart() {
        Facility.Of facility = (Facility.Of) Facility.of(Map.of(Fraction.of(1, 2), 10, Fraction.ONE, 10));

        assertThat(facility.mean()).isEqualByComparingTo("0.75");
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.setScale(4, RoundingMode.HALF_UP);
    }
}
