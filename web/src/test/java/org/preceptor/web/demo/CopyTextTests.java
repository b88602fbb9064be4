package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTests {

    final CopyText text = new CopyText();

    @Test
    void valuesStandBetweenTabs() {
        text.row("a", 1, null, true);
        text.row("b");

        assertThat(written()).isEqualTo("a\t1\t\\N\ttrue\nb\n");
    }

    @Test
    void whatHasAMeaningIsEscaped() {
        text.row("a\tb\\c\nd");

        assertThat(written()).isEqualTo("a\\tb\\\\c\\nd\n");
    }

    @Test
    void listsAreArrays() {
        text.row(List.of(), List.of("a", "b\"c\\d"));

        assertThat(written()).isEqualTo("{}\t{\"a\",\"b\\\\\"c\\\\\\\\d\"}\n");
    }

    private String written() {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
