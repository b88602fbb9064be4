package org.preceptor.core.assessment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.assessment.SmallCourse.A;
import static org.preceptor.core.assessment.SmallCourse.B;
import static org.preceptor.core.assessment.SmallCourse.objective;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.ItemId;

class FormTests {

    static final Course COURSE = SmallCourse.course();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 42, -7, Long.MAX_VALUE})
    void formMeetsItsBlueprint(long seed) {
        assertThat(draw(seed).entries().stream()
                        .collect(groupingBy(entry -> entry.item().objective(), counting())))
                .isEqualTo(Map.of(objective(1), 2L, objective(2), 2L, objective(3), 2L));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 42})
    void everyItemIsOnTheFormAskedFor(long seed) {
        assertThat(Form.draw(COURSE, SmallCourse.last(), B, seed).entries())
                .allSatisfy(entry -> assertThat(entry.item().forms()).containsExactly(B));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 42})
    void noItemIsAskedTwice(long seed) {
        assertThat(draw(seed).entries())
                .extracting(entry -> entry.item().item().id())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 42})
    void sameSeedDrawsTheSameForm(long seed) {
        assertThat(draw(seed)).isEqualTo(draw(seed));
    }

    @Test
    void otherSeedsDrawOtherForms() {
        assertThat(LongStream.range(0, 50).mapToObj(FormTests::draw).distinct()).hasSizeGreaterThan(40);
    }

    @Test
    void everyItemOfAFormIsDrawnInTheEnd() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(FormTests::draw)
                        .flatMap(form -> form.entries().stream())
                        .map(entry -> entry.item().item().id())
                        .collect(Collectors.toSet()))
                .hasSize(9);
    }

    @Test
    void orderingIsNeverShownSolved() {
        Stream<Form.Entry> orderings = LongStream.range(0, 500)
                .mapToObj(FormTests::draw)
                .flatMap(form -> form.entries().stream())
                .filter(entry -> entry.item().item() instanceof Ordering);

        assertThat(orderings)
                .isNotEmpty()
                .noneSatisfy(entry -> assertThat(entry.shown())
                        .isEqualTo(((Ordering) entry.item().item()).key()));
    }

    @Test
    void optionsAreShownInEveryOrder() {
        Set<List<?>> orders = LongStream.range(0, 2_000)
                .mapToObj(FormTests::draw)
                .flatMap(form -> form.entries().stream())
                .filter(entry -> entry.item().item() instanceof SingleBestAnswer)
                .map(Form.Entry::shown)
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(4 * 3 * 2);
    }

    @Test
    void checkAsksTheItemsOfItsLessonInTheAuthorsOrder() {
        Form check = Form.check(COURSE, SmallCourse.LESSONS.get(1), 3);

        assertThat(check.entries())
                .extracting(entry -> entry.item().item())
                .extracting(Item::id)
                .extracting(Object::toString)
                .containsExactly("L2-I07", "L2-I08");
    }

    @Test
    void aFormTooThinForTheBlueprintIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.draw(COURSE, SmallCourse.last(), new FormLetter("C"), 1))
                .withMessage("The final asks for 2 items of L1-O1 and there are 0");
    }

    @Test
    void tenThousandFormsMeetTheBlueprintAndAskEveryItemAsOften() {
        Map<String, Long> asked = LongStream.range(0, 10_000)
                .mapToObj(FormTests::draw)
                .peek(form -> assertThat(form.entries()).hasSize(6))
                .flatMap(form -> form.entries().stream())
                .collect(groupingBy(entry -> entry.item().item().id().value(), counting()));

        assertThat(asked).hasSize(9);
        assertThat(asked.values()).allSatisfy(times -> assertThat(times).isBetween(6_667L - 200, 6_667L + 200));
    }

    @Nested
    class DrawnAnew {

        @Test
        void asksWhatWasNeverAskedFirst() {
            List<ItemId> asked = idsOf(draw(1));

            Form anew = Form.anew(COURSE, SmallCourse.last(), asked, 7);

            assertThat(idsOf(anew)).hasSize(6).doesNotContainAnyElementsOf(asked);
        }

        @Test
        void asksTheLeastAskedAndThenTheLongestAgo() {
            List<ItemId> everything = COURSE.items().stream()
                    .filter(item -> !item.isCheck())
                    .map(item -> item.item().id())
                    .toList();
            List<ItemId> asked = Stream.concat(everything.stream(), ids("L1-I01", "L2-I06", "L3-I02"))
                    .toList();

            Form anew = Form.anew(COURSE, SmallCourse.last(), asked, 7);

            assertThat(idsOf(anew))
                    .containsExactlyInAnyOrderElementsOf(ids("L1-I02", "L1-I03", "L2-I01", "L2-I02", "L3-I01", "L3-I03")
                            .toList());
        }

        @Test
        void meetsTheBlueprintFromTheItemsOfTheForms() {
            assertThat(Form.anew(COURSE, SmallCourse.last(), List.of(), 3).entries().stream()
                            .filter(entry -> !entry.item().isCheck())
                            .collect(groupingBy(entry -> entry.item().objective(), counting())))
                    .isEqualTo(Map.of(objective(1), 2L, objective(2), 2L, objective(3), 2L));
        }

        @Test
        void keepsItsSeed() {
            Form anew = Form.anew(COURSE, SmallCourse.last(), List.of(), 3);

            assertThat(anew.seed()).isEqualTo(3);
            assertThat(Form.anew(COURSE, SmallCourse.last(), List.of(), anew.seed()))
                    .isEqualTo(anew);
        }

        private static List<ItemId> idsOf(Form form) {
            return form.entries().stream()
                    .map(entry -> entry.item().item().id())
                    .toList();
        }

        private static Stream<ItemId> ids(String... ids) {
            return Stream.of(ids).map(ItemId::new);
        }
    }

    private static Form draw(long seed) {
        return Form.draw(COURSE, SmallCourse.last(), A, seed);
    }
}
