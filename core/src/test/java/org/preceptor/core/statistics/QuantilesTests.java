package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the tables of the NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7, and exact values. */
class QuantilesTests {

    @Test
    void normal() {
        assertThat(Quantiles.Z).isCloseTo(1.959963984540054, within(1e-12));
    }

    @ParameterizedTest(name = "{0} degrees of freedom")
    @CsvSource({"1, 12.706", "2, 4.303", "5, 2.571", "9, 2.262", "30, 2.042", "100, 1.984"})
    void student(double degreesOfFreedom, double tabled) {
        assertThat(Quantiles.student(degreesOfFreedom)).isCloseTo(tabled, within(5e-4));
    }

    @ParameterizedTest(name = "{0} and {1} degrees of freedom")
    @CsvSource({"1, 1, 161.448", "5, 10, 3.326", "10, 20, 2.348", "20, 100, 1.676"})
    void fisher(double numerator, double denominator, double tabled) {
        assertThat(Quantiles.fisher(numerator, denominator, 0.95)).isCloseTo(tabled, within(5e-4));
    }

    /** With one success and n failures P(X ≤ x) = 1 − (1 − x)ⁿ. */
    @ParameterizedTest(name = "{0} failures")
    @CsvSource({"1", "2", "7", "50"})
    void beta(double failures) {
        assertThat(Quantiles.beta(1, failures, 0.05)).isCloseTo(1 - Math.pow(0.95, 1 / failures), within(1e-10));
    }
}
