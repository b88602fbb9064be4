package org.preceptor.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.item.Items.appraisal;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.order;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTests {

    private static void breaks(String rule, ThrowingCallable building) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessageEndingWith("breaks the rule that " + rule);
    }

    @Nested
    class AnItem {

        @Test
        void hasItsKeysAmongItsOptions() {
            breaks("its key is one of its options", () -> singleBestAnswer("a b", "c"));
            breaks("its keys are among its options", () -> multipleResponse("a b", "a c"));
            breaks("its key is one of its verdicts", () -> appraisal(Verdict.OPINION, Verdict.SUPPORTED));
        }

        @Test
        void hasOptionsToChooseFrom() {
            breaks("it has two options or more", () -> singleBestAnswer("a", "a"));
            breaks("its options have different ids", () -> ordering("a b a"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a b c"})
        void ofMultipleResponseMixesRightAndWrong(String keys) {
            breaks("some of its options apply and some do not", () -> multipleResponse("a b c", keys));
        }

        @Test
        void ofNumbersAcceptsItsAnswer() {
            breaks("its answer is accepted", () -> numeric("5", "6", "7"));
            breaks("its answer is accepted", () -> numeric("8", "6", "7"));
        }

        @Test
        void ofOrderingIsKeyedByTheAuthorsOrder() {
            assertThat(ordering("b a c").key()).isEqualTo(order("b a c"));
        }

        @Test
        void offersItsVerdictsFromSupportedToOpinion() {
            assertThat(appraisal(Verdict.OPINION, Verdict.OPINION, Verdict.CONTESTED, Verdict.SUPPORTED)
                            .verdicts())
                    .containsExactly(Verdict.SUPPORTED, Verdict.CONTESTED, Verdict.OPINION);
        }
    }

    @Nested
    class Ids {

        @ParameterizedTest
        @ValueSource(strings = {"L2-I07", "L12-I007", "L1-I99"})
        void ofItemsNameLessonAndNumber(String value) {
            assertThat(new ItemId(value)).hasToString(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "L2-I7", "l2-i07", "L2-O07", "L2-I07 ", "L2-I07\n", "L123-I07"})
        void ofItemsLookLikeNothingElse(String value) {
            assertThatIllegalArgumentException().isThrownBy(() -> new ItemId(value));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "A", "aa", "1", "é"})
        void ofOptionsAreOneLetter(String value) {
            assertThatIllegalArgumentException().isThrownBy(() -> new OptionId(value));
        }
    }

    @Nested
    class Verdicts {

        @ParameterizedTest
        @EnumSource
        void readBackFromTheirSlugs(Verdict verdict) {
            assertThat(Verdict.parse(verdict.slug())).isEqualTo(verdict);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Supported", "partly supported", "true"})
        void haveNoOtherNames(String slug) {
            assertThatIllegalArgumentException().isThrownBy(() -> Verdict.parse(slug));
        }
    }
}
