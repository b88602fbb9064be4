package org.preceptor.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rule G4 can tell from the letters of options alone, and what it leaves in peace. */
class OddOptionTests {

    private static final String ITEM = """
            - id: L1-I01
              kind: single-best
              objective: L1-O1
              claims: [C01]
              bloom: apply
              stem: A lamp on the ward goes out at night.
              lead-in: What do you do next?
              options:
            """;

    /** The first option is the key. */
    private static Scaffold asking(String options) {
        String lines = Arrays.stream(options.split(" / ", -1))
                .map("    - {text: \"%s\", rationale: \"Because [R01].\"}\n"::formatted)
                .collect(Collectors.joining())
                .replaceFirst("rationale", "key: true, rationale");
        return Scaffold.empty().with(Scaffold.ITEMS, ITEM + lines);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Change the bulb / Call the porter / No",
                "Yes, and tell the porter / Change the bulb / Clean the glass",
                "Change the bulb / Call the porter / 40 watts",
                "10 minutes / 20 minutes / Call the porter",
                "Change the bulb in the lamp by the bed / Call the porter from the desk by the door / Wait"
            })
    void anOptionOfAnotherSortOrSizeIsFound(String options) {
        assertThat(asking(options).rules()).contains("G4");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Change the bulb / Call the porter / Clean the glass",
                "10 minutes / 20 minutes / 30 minutes",
                "Yes, at once / No, not at night / Yes, by day",
                "Change the bulb in the lamp by the bed / Call the porter from the desk / Clean the glass of the lamp"
            })
    void optionsOfOneSortAreLeftInPeace(String options) {
        assertThat(asking(options).rules()).doesNotContain("G4");
    }
}
