package org.preceptor.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.course.Parts.bankItem;
import static org.preceptor.core.course.Parts.lesson;
import static org.preceptor.core.item.Items.id;
import static org.preceptor.core.item.Items.letter;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.trace.Change.Kind;
import org.preceptor.core.trace.Change.Thing;

class CourseDiffTests {

    static final Course COURSE = Threads.course();

    @Test
    void sameCourseHasNoChanges() {
        CourseDiff diff = CourseDiff.of(COURSE, Threads.course());

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.words()).isEqualTo("no difference in content");
    }

    @Nested
    class Lessons {

        @Test
        void onlyParagraphsThatDifferAreKept() {
            Difference text = difference(
                    CourseDiff.of(withText("One.\n\nTwo two.\n\nThree."), withText("One.\n\nTwo.\n\nThree.")), "text");

            assertThat(text).isEqualTo(new Difference("text", "Two two.", "Two."));
        }

        @Test
        void wordsAreCountedBeforeAndAfter() {
            Difference words = difference(CourseDiff.of(withText("One two three."), withText("One two.")), "words");

            assertThat(words).isEqualTo(new Difference("words", "3", "2"));
        }

        @Test
        void paragraphsInAnotherOrderAreKeptWhole() {
            Difference text = difference(CourseDiff.of(withText("One.\n\nTwo."), withText("Two.\n\nOne.")), "text");

            assertThat(text.before()).isEqualTo("One.\n\nTwo.");
        }

        @Test
        void lessonsAndObjectivesThatCameAndWentAreNamed() {
            List<Lesson> other = List.of(Threads.LESSONS.getFirst(), lesson(2, "three", "L2-O1 L2-O2", "C02"));
            CourseDiff diff = CourseDiff.of(COURSE, Threads.course(other, Threads.CLAIMS, Threads.ITEMS));

            assertThat(diff.of(Thing.LESSON))
                    .extracting(change -> change.kind() + " " + change.id())
                    .containsExactly("ADDED three", "REMOVED two");
            assertThat(diff.of(Thing.OBJECTIVE))
                    .extracting(change -> change.kind() + " " + change.id())
                    .containsExactly("CHANGED L2-O1", "ADDED L2-O2");
        }
    }

    @Nested
    class Claims {

        @Test
        void statusIsSaidInItsWords() {
            Claim first = Threads.CLAIMS.getFirst();
            Claim supported = new Claim(
                    new ClaimId("C01"),
                    first.heading(),
                    first.paragraph(),
                    first.paraphrase(),
                    first.kind(),
                    first.cites(),
                    Verdict.SUPPORTED,
                    "hedged",
                    first.evidence(),
                    first.references(),
                    null);
            List<Claim> claims = List.of(supported, Threads.CLAIMS.get(1), Threads.CLAIMS.get(2));
            CourseDiff diff = CourseDiff.of(COURSE, Threads.course(Threads.LESSONS, claims, Threads.ITEMS));

            assertThat(difference(diff, "status")).isEqualTo(new Difference("status", "opinion", "supported, hedged"));
            assertThat(diff.words()).isEqualTo("claims: 1 changed");
        }
    }

    @Nested
    class ItemsOfTheBank {

        @Test
        void itemThatMovesToAnotherFormSaysSo() {
            var moved = List.of(
                    bankItem(singleBestAnswer("a b", "a"), "L1-O1", "C"), Threads.ITEMS.get(1), Threads.ITEMS.get(2));
            CourseDiff diff = CourseDiff.of(COURSE, Threads.course(Threads.LESSONS, Threads.CLAIMS, moved));

            assertThat(diff.changes()).singleElement().satisfies(change -> {
                assertThat(change.differences()).containsExactly(new Difference("forms", "A, B", "C"));
                assertThat(change.keyChanged()).isFalse();
            });
        }

        @Test
        void itemsThatCameAndWentAreCounted() {
            var fewer = List.of(
                    Threads.ITEMS.get(0), Threads.ITEMS.get(1), bankItem(numeric("67", "66", "68"), "L2-O1", "A"));
            CourseDiff diff = CourseDiff.of(COURSE, Threads.course(Threads.LESSONS, Threads.CLAIMS, fewer));

            assertThat(diff.words()).isEqualTo("items: 1 added, 1 removed");
            assertThat(diff.of(Thing.ITEM)).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
        }

        @Test
        void wordsOfARationaleAreNoMatterOfTheKey() {
            CourseDiff diff = CourseDiff.of(COURSE, Threads.with(TraceTests.withRationale("Another why [R01].")));

            assertThat(difference(diff, "rationale of b").after()).isEqualTo("Another why [R01].");
            assertThat(diff.keysChanged()).isZero();
        }
    }

    @Nested
    class Keys {

        @Test
        void anotherBestAnswerIsAnotherKey() {
            CourseDiff diff = CourseDiff.of(COURSE, Threads.with(singleBestAnswer("a b", "b")));

            assertThat(diff.keysChanged()).isEqualTo(1);
            assertThat(diff.changes().getFirst().differences())
                    .first()
                    .isEqualTo(new Difference("key", "a: Option a (best answer)", "b: Option b (best answer)"));
            assertThat(diff.words()).isEqualTo("items: 1 changed; keys: 1 changed");
        }

        @Test
        void optionsInAnotherOrderAreTheSameKey() {
            assertThat(keysChanged(choice("a", "Right", "Wrong"), choice("b", "Wrong", "Right")))
                    .isFalse();
        }

        @Test
        void textsThatTradePlacesUnderOneKeyAreAnotherKey() {
            assertThat(keysChanged(choice("a", "Right", "Wrong"), choice("a", "Wrong", "Right")))
                    .isTrue();
        }

        @Test
        void bestAnswerInOtherWordsIsTheSameKey() {
            assertThat(keysChanged(choice("a", "Right", "Wrong"), choice("a", "Quite right", "Wrong")))
                    .isFalse();
        }

        @Test
        void anotherLetterWithOtherWordsIsAnotherKey() {
            assertThat(keysChanged(choice("a", "One", "Two"), choice("b", "Three", "Four")))
                    .isTrue();
        }

        @Test
        void otherTolerancesAreAnotherKey() {
            assertThat(keysChanged(numeric("67", "66", "68"), numeric("67", "60", "70")))
                    .isTrue();
        }

        @Test
        void anotherResultIsAnotherKey() {
            assertThat(keysChanged(numeric("67", "60", "70"), numeric("66", "60", "70")))
                    .isTrue();
        }

        @Test
        void stepsInAnotherOrderAreAnotherKey() {
            assertThat(keysChanged(ordering("a b c"), ordering("a c b"))).isTrue();
        }

        private static boolean keysChanged(Item before, Item after) {
            return new ItemChange(bankItem(before, "L1-O1", "A"), bankItem(after, "L1-O1", "A")).keyChanged();
        }

        private static Item choice(String key, String a, String b) {
            return new Item.SingleBestAnswer(
                    id("L1-I01"),
                    "A vignette.",
                    "Which?",
                    List.of(
                            new Option(letter("a"), a, "Why [R01].", null),
                            new Option(letter("b"), b, "Why not [R01].", null)),
                    letter(key));
        }
    }

    private static Course withText(String text) {
        Lesson plain = Threads.LESSONS.getFirst();
        Lesson written = new Lesson(
                plain.slug(),
                plain.number(),
                plain.title(),
                plain.summary(),
                plain.notice(),
                plain.objectives(),
                plain.claims(),
                text);
        return Threads.course(List.of(written, Threads.LESSONS.get(1)), Threads.CLAIMS, Threads.ITEMS);
    }

    private static Difference difference(CourseDiff diff, String part) {
        return diff.changes().stream()
                .flatMap(change -> change.differences().stream())
                .filter(difference -> difference.part().equals(part))
                .findFirst()
                .orElseThrow();
    }
}
