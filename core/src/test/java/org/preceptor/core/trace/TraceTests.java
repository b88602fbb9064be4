package org.preceptor.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.course.Parts.bankItem;
import static org.preceptor.core.item.Items.id;
import static org.preceptor.core.item.Items.letter;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.unfolding;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Option;

class TraceTests {

    final Trace trace = Trace.of(Threads.course());

    @Nested
    class FromAClaim {

        @Test
        void everyItemOnItIsReachedThroughItsObjective() {
            assertThat(trace.trails(claim("C01")))
                    .extracting(TraceTests::words)
                    .containsExactly("one L1-O1 L1-I01", "two L2-O1 L1-I02", "two L2-O1 L1-I03");
        }

        @Test
        void theTrailEndsAtTheLessonWithoutAnItem() {
            assertThat(trace.trails(claim("C02"))).extracting(TraceTests::words).containsExactly("two");
        }

        @Test
        void theTrailEndsAtOnceWithoutALesson() {
            assertThat(trace.trails(claim("C03"))).extracting(TraceTests::words).containsExactly("");
        }
    }

    @Nested
    class FromAnItem {

        @Test
        void itsClaimsAreReached() {
            assertThat(trace.claims(Threads.ITEMS.get(1)))
                    .extracting(claim -> claim.id().value())
                    .containsExactly("C01");
        }
    }

    @Nested
    class Missing {

        @Test
        void everyLooseEndIsNamedOnce() {
            assertThat(trace.gaps())
                    .extracting(Gap::words)
                    .containsExactly(
                            "No item rests on C02.",
                            "No lesson teaches C03.",
                            "No item rests on C03.",
                            "Form B has no item on L2-O1.",
                            "L1-I02 rests on C01, which lesson 2 does not teach.",
                            "L1-I03 rests on C01, which lesson 2 does not teach.",
                            "Nothing cites R03.");
        }

        @Test
        void claimKnowsItsOwnGaps() {
            assertThat(trace.gapsOf(claim("C03")))
                    .extracting(Gap::code)
                    .containsExactly("claim_without_lesson", "claim_without_item");
            assertThat(trace.gapsOf(claim("C01"))).isEmpty();
        }

        @Test
        void itemKnowsItsOwnGaps() {
            assertThat(trace.gapsOf(Threads.ITEMS.get(1))).extracting(Gap::code).containsExactly("claim_not_of_lesson");
            assertThat(trace.gapsOf(Threads.ITEMS.getFirst())).isEmpty();
        }

        @Test
        void claimThatALessonNamesInItsTextIsTaught() {
            Lesson naming = new Lesson(
                    new LessonSlug("two"),
                    2,
                    "Lesson 2",
                    "A summary.",
                    null,
                    Threads.LESSONS.get(1).objectives(),
                    Threads.LESSONS.get(1).claims(),
                    "As we saw [C01], and see [C03].");
            Trace whole = Trace.of(
                    Threads.course(List.of(Threads.LESSONS.getFirst(), naming), Threads.CLAIMS, Threads.ITEMS));

            assertThat(whole.gaps())
                    .noneMatch(Gap.Elsewhere.class::isInstance)
                    .noneMatch(Gap.Untaught.class::isInstance);
        }

        @Test
        void rationaleThatNamesNoSourceIsFound() {
            Trace loose = Trace.of(Threads.with(withRationale("Because it is so.")));

            assertThat(loose.gaps()).contains(new Gap.Unsourced(id("L1-I01"), "b"));
        }

        @Test
        void rationaleThatNamesAClaimAloneIsSourced() {
            Trace sound = Trace.of(Threads.with(withRationale("That is [C01].")));

            assertThat(sound.gaps()).noneMatch(Gap.Unsourced.class::isInstance);
        }

        @Test
        void stepOfACaseSpeaksForItself() {
            Item step = new Item.SingleBestAnswer(id("L1-I07.2"), "", "Which?", options("Bare."), letter("a"));
            BankItem story = bankItem(unfolding(multipleResponse("a b", "a"), step), "L1-O1", "A");
            Trace loose = Trace.of(Threads.course(Threads.LESSONS, Threads.CLAIMS, List.of(story)));

            assertThat(loose.gapsOf(story)).containsExactly(new Gap.Unsourced(id("L1-I07.2"), "b"));
        }

        @Test
        void referenceThatOnlyARationaleCitesIsUsed() {
            assertThat(Trace.of(Threads.with(withRationale("See [R03]."))).gaps())
                    .noneMatch(Gap.Unused.class::isInstance);
        }
    }

    static Item withRationale(String rationale) {
        return new Item.SingleBestAnswer(id("L1-I01"), "A vignette.", "What next?", options(rationale), letter("a"));
    }

    private static List<Option> options(String rationale) {
        return List.of(
                new Option(letter("a"), "Option a", "Why a [R01].", null),
                new Option(letter("b"), "Option b", rationale, null));
    }

    private Claim claim(String id) {
        return trace.course().claim(new ClaimId(id)).orElseThrow();
    }

    private static String words(Trail trail) {
        return "%s %s %s"
                .formatted(
                        trail.lesson() == null ? "" : trail.lesson().slug(),
                        trail.objective() == null ? "" : trail.objective().id(),
                        trail.item() == null ? "" : trail.item().item().id())
                .strip();
    }
}
