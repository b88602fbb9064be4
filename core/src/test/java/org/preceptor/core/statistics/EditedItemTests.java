package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;

/** An item that was edited is another one: figures of two versions are never mixed. */
class EditedItemTests {

    static final ItemVersion BEFORE = Quiz.item(1);
    static final ItemVersion AFTER = new ItemVersion(BEFORE.id(), ContentHash.of(List.of("in other words")));

    @Test
    void eachVersionHasItsOwnFigures() {
        Item item = singleBestAnswer("a b c", "b");
        AssessmentCounts counts = AssessmentCounts.of(
                Stream.concat(sittings(3, BEFORE, Fraction.ONE, "b"), sittings(5, AFTER, Fraction.ZERO, "a"))
                        .toList());

        assertThat(ItemAnalysis.of(counts.digest()).figures(Map.of(BEFORE, item, AFTER, item)))
                .extracting(
                        ItemFigures::item,
                        ItemFigures::n,
                        figures -> Findings.value(figures.facility()).value(),
                        figures -> figures.options().getFirst().n())
                .containsExactlyInAnyOrder(tuple(BEFORE, 3L, 1.0, 0L), tuple(AFTER, 5L, 0.0, 5L));
    }

    private static Stream<Sitting> sittings(int people, ItemVersion version, Fraction points, String chosen) {
        return IntStream.range(0, people)
                .mapToObj(person -> new Sitting(
                        List.of(new Response(version, Quiz.OBJECTIVE, points, List.of(chosen), false, null))));
    }
}
