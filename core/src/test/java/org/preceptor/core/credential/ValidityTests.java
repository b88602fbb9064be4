package org.preceptor.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTests {

    private static final LocalDate LAST = LocalDate.of(2028, 3, 3);

    @ParameterizedTest(name = "{0} and {1} months: {2}")
    @CsvSource({
        "2026-03-03,  24, 2028-03-03",
        "2026-01-31,   1, 2026-02-28",
        "2028-01-31,   1, 2028-02-29",
        "2028-02-29,  12, 2029-02-28",
        "2026-12-31, 120, 2036-12-31"
    })
    void termEndsOnTheSameDayOfALaterMonth(LocalDate issued, int months, LocalDate until) {
        assertThat(new CertificateTerm(months).from(issued)).isEqualTo(new Validity(until));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 121})
    void noTermIsShorterThanAMonthOrLongerThanTenYears(int months) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateTerm(months));
    }

    @ParameterizedTest(name = "{0}: ending {1}, ended {2}")
    @CsvSource({
        "2028-01-03, false, false",
        "2028-01-04, true,  false",
        "2028-03-03, true,  false",
        "2028-03-04, true,  true"
    })
    void lastDayBelongsToIt(LocalDate today, boolean ending, boolean ended) {
        Validity validity = new Validity(LAST);

        assertThat(validity.isEnding(today)).isEqualTo(ending);
        assertThat(validity.hasEnded(today)).isEqualTo(ended);
    }

    @Test
    void withoutAnEndItNeverEnds() {
        assertThat(Validity.ENDLESS.isEnding(LocalDate.MAX)).isFalse();
        assertThat(Validity.ENDLESS.hasEnded(LocalDate.MAX)).isFalse();
        assertThat(Validity.ENDLESS.words(LAST, LocalDate::toString)).isEmpty();
    }
}
