package org.preceptor.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.item.Items.appraisal;
import static org.preceptor.core.item.Items.id;
import static org.preceptor.core.item.Items.letter;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.options;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.ticks;
import static org.preceptor.core.item.Verdict.CONTESTED;
import static org.preceptor.core.item.Verdict.OPINION;
import static org.preceptor.core.item.Verdict.SUPPORTED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Item.Slip;
import org.preceptor.core.item.Option;

class ContentHashTests {

    @Nested
    class OfParts {

        @Test
        void dependsOnWhereAPartEnds() {
            assertThat(Stream.of(
                                    List.of("ab", "c"),
                                    List.of("a", "bc"),
                                    List.of("abc"),
                                    List.of("", "abc"),
                                    List.of("abc", ""),
                                    List.<String>of())
                            .map(ContentHash::of))
                    .doesNotHaveDuplicates();
        }

        @Test
        void dependsOnTheirOrder() {
            assertThat(ContentHash.of(List.of("a", "b"))).isNotEqualTo(ContentHash.of(List.of("b", "a")));
        }

        @Test
        void isTheSameForTheSameText() {
            assertThat(ContentHash.of(List.of("é", "b"))).isEqualTo(ContentHash.of(List.of("é", "b")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "abc", "zz"})
        void isSixtyFourHexadecimalDigits(String hex) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(hex));
        }
    }

    @Nested
    class OfAnItem {

        /** Attempts and certificates name items by these values, so they stay as they are whatever is refactored. */
        @Test
        void isStableForEver() {
            assertThat(ContentHash.of(singleBestAnswer("a b c", "b")).hex())
                    .isEqualTo("7ea7867350b28eef16d6da34380685f62cc2325603a1aa40912a6d4194f0116d");
            assertThat(ContentHash.of(multipleResponse("a b c", "c a")).hex())
                    .isEqualTo("59b6fc84ab42bb8a11010965cf2548d58f54842cf7af51fd73b4455fc9e5d2ba");
            assertThat(ContentHash.of(ordering("a b c")).hex())
                    .isEqualTo("3d05d159e775a0feef0895b77cce66917da66e154ec43bbcbe8778e8e9551bdf");
            assertThat(ContentHash.of(numeric("67.1", "66", "68")).hex())
                    .isEqualTo("b8d95880371665b4df92d5b100105b9c9cd9bd36d72bc319ef27f7403afd5a60");
            assertThat(ContentHash.of(appraisal(CONTESTED, SUPPORTED, CONTESTED))
                            .hex())
                    .isEqualTo("04da390df0720d3c873c6af5eaddae2d6ad31f11b385fab930e0af6a3222bd9d");
        }

        @Test
        void isThatOfTheItemAloneInABank() {
            Item item = ordering("a b");
            assertThat(Parts.bankItem(item, "L1-O1", "A").hash())
                    .isEqualTo(Parts.bankItem(item, "L1-O2", "B").hash())
                    .isEqualTo(ContentHash.of(item));
        }
    }

    @Nested
    class OfChangedItems {

        private void allDiffer(List<Item> versions) {
            assertThat(versions.stream().map(ContentHash::of)).doesNotHaveDuplicates();
        }

        @Test
        void changesWithEveryFieldOfASingleBestAnswer() {
            List<Item> versions = new ArrayList<>();
            for (List<Option> options : changedOptions()) {
                versions.add(new SingleBestAnswer(id("L1-I01"), "Stem", "Lead-in", options, letter("a")));
            }
            List<Option> options = options("a b");
            versions.add(new SingleBestAnswer(id("L1-I02"), "Stem", "Lead-in", options, letter("a")));
            versions.add(new SingleBestAnswer(id("L1-I01"), "Stem.", "Lead-in", options, letter("a")));
            versions.add(new SingleBestAnswer(id("L1-I01"), "Stem", "Lead-in?", options, letter("a")));
            versions.add(new SingleBestAnswer(id("L1-I01"), "Stem", "Lead-in", options, letter("b")));
            versions.add(new Ordering(id("L1-I01"), "Stem", "Lead-in", options));
            versions.add(new MultipleResponse(id("L1-I01"), "Stem", "Lead-in", options, ticks("a")));
            allDiffer(versions);
        }

        private List<List<Option>> changedOptions() {
            return List.of(
                    options("a b"),
                    options("b a"),
                    options("a b c"),
                    List.of(option("Text", "Why", null), options("b").getFirst()),
                    List.of(option("Text.", "Why", null), options("b").getFirst()),
                    List.of(option("Text", "Why.", null), options("b").getFirst()),
                    List.of(option("Text", "Why", "Belief"), options("b").getFirst()));
        }

        private Option option(String text, String rationale, @Nullable String misconception) {
            return new Option(letter("a"), text, rationale, misconception);
        }

        @Test
        void changesWithTheKeysOfAMultipleResponse() {
            allDiffer(List.of(
                    multipleResponse("a b c", "a"), multipleResponse("a b c", "b"), multipleResponse("a b c", "a b")));
            assertThat(ContentHash.of(multipleResponse("a b c", "a b")))
                    .isEqualTo(ContentHash.of(multipleResponse("a b c", "b a")));
        }

        @Test
        void changesWithEveryFieldOfANumericItem() {
            Slip slip = new Slip(new BigDecimal("9"), "Why");
            allDiffer(List.of(
                    numericItem("5", "%", "Working", List.of()),
                    numericItem("6", "%", "Working", List.of()),
                    numericItem("5", "mg", "Working", List.of()),
                    numericItem("5", "%", "Working.", List.of()),
                    numericItem("5", "%", "Working", List.of(slip)),
                    numericItem("5", "%", "Working", List.of(slip, slip)),
                    numericItem("5", "%", "Working", List.of(new Slip(new BigDecimal("8"), "Why"))),
                    numericItem("5", "%", "Working", List.of(new Slip(new BigDecimal("9"), "Because")))));
            allDiffer(List.of(numeric("5", "4", "6"), numeric("5", "3", "6"), numeric("5", "4", "7")));
        }

        private Numeric numericItem(String answer, String unit, String rationale, List<Slip> slips) {
            BigDecimal from = BigDecimal.ONE;
            return new Numeric(
                    id("L1-I01"), "Stem", "?", new BigDecimal(answer), from, BigDecimal.TEN, unit, rationale, slips);
        }

        @Test
        void changesWithEveryFieldOfAnAppraisal() {
            allDiffer(List.of(
                    appraisal(CONTESTED, SUPPORTED, CONTESTED),
                    appraisal(SUPPORTED, SUPPORTED, CONTESTED),
                    appraisal(CONTESTED, OPINION, CONTESTED),
                    appraisal(CONTESTED, SUPPORTED, CONTESTED, OPINION),
                    new Appraisal(
                            id("L1-I05"),
                            "A statement.",
                            "How far does it hold?",
                            Map.of(CONTESTED, "Another reason [R01].", SUPPORTED, "Why supported [R01]."),
                            CONTESTED)));
            assertThat(ContentHash.of(appraisal(CONTESTED, SUPPORTED, CONTESTED)))
                    .isEqualTo(ContentHash.of(appraisal(CONTESTED, CONTESTED, SUPPORTED)));
        }
    }
}
