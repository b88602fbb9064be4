package org.preceptor.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.trace.BlueprintGrid.Line;

class BlueprintGridTests {

    final BlueprintGrid grid = BlueprintGrid.of(Threads.course());

    @Test
    void everyObjectiveHasALineAndEveryFormAColumn() {
        assertThat(grid.forms()).containsExactly(new FormLetter("A"), new FormLetter("B"));
        assertThat(grid.lines())
                .extracting(line -> line.objective().id().value())
                .containsExactly("L1-O1", "L2-O1");
    }

    @Test
    void cellsCountItemsByLevel() {
        Line second = grid.lines().get(1);

        assertThat(second.forms())
                .extracting(Object::toString)
                .containsExactly("Cell[levels={APPLY=1}]", "Cell[levels={}]");
        assertThat(second.check().levels()).isEqualTo(Map.of(Bloom.APPLY, 1));
    }

    @Test
    void linesSayWhatAssessmentsAskFor() {
        assertThat(grid.lines()).extracting(Line::preTest).containsExactly(1, 0);
        assertThat(grid.lines()).extracting(Line::last).containsExactly(1, 0);
    }

    @Test
    void cellIsShortWithoutAnItemEvenWhereNoneIsAskedFor() {
        Line second = grid.lines().get(1);

        assertThat(second.forms()).extracting(second::isShort).containsExactly(false, true);
    }
}
