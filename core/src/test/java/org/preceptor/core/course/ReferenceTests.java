package org.preceptor.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            McIntyre RS, et al. | 2023 | Depression     | World Psychiatry 22(3) | McIntyre RS, et al. (2023). Depression. World Psychiatry 22(3).
            FDA                 | 2023 | A warning      |                        | FDA (2023). A warning.
            FDA                 |      | A warning.     |                        | FDA. A warning.
                                | 2020 | Does it work?  | J Rats 1               | (2020). Does it work? J Rats 1.
                                |      | A label        |                        | A label.
                                |      | Ends in dots.. | Somewhere .            | Ends in dots. Somewhere.
            """)
    void isCitedByTheFieldsThatAreThere(
            @Nullable String authors, @Nullable Integer year, String title, @Nullable String where, String citation) {
        assertThat(new Reference(new ReferenceId("R01"), authors, year, title, where, null, null).citation())
                .isEqualTo(citation);
    }
}
