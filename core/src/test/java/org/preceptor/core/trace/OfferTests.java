package org.preceptor.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.item.Items.appraisal;
import static org.preceptor.core.item.Items.matching;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.unfolding;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Verdict;

class OfferTests {

    @ParameterizedTest(name = "{1}")
    @MethodSource("items")
    void everyKindSaysWhatItOffersAndWhatIsRight(Item item, List<String> offers) {
        assertThat(Offer.of(item))
                .extracting(offer -> "%s: %s".formatted(offer.label(), offer.key()))
                .isEqualTo(offers);
    }

    static Stream<Arguments> items() {
        return Stream.of(
                Arguments.of(singleBestAnswer("a b", "b"), List.of("a: ", "b: best answer")),
                Arguments.of(multipleResponse("a b c", "a c"), List.of("a: applies", "b: ", "c: applies")),
                Arguments.of(ordering("a b"), List.of("a: place 1", "b: place 2")),
                Arguments.of(numeric("67.0", "66", "68"), List.of("67.0: answer, from 66 to 68", "94: ")),
                Arguments.of(
                        appraisal(Verdict.OPINION, Verdict.OPINION, Verdict.SUPPORTED),
                        List.of("supported: ", "opinion: best answer")),
                Arguments.of(matching("b a"), List.of("1: match: Choice b", "2: match: Choice a")),
                Arguments.of(
                        unfolding(singleBestAnswer("a b", "a"), singleBestAnswer("a b", "b")),
                        List.of("a: best answer", "b: ", "a: ", "b: best answer")));
    }

    @Test
    void sourcesAreReadFromTheRationaleOnceEach() {
        assertThat(Sources.in("As [R04][C08] say, and [R31b], and [R04] again; [X1] is none."))
                .isEqualTo(new Sources(
                        List.of(new ClaimId("C08")), List.of(new ReferenceId("R04"), new ReferenceId("R31b"))));
    }
}
