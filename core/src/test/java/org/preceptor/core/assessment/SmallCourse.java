package org.preceptor.core.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.Blueprint;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Difficulty;
import org.preceptor.core.course.FeedbackTiming;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.Source;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.PassMark;

/**
 * A course of three lessons with one objective each; every objective has three items on form A, three on form B and two in
 * the lesson's check, and a form takes two of each. The final needs 70%, twice at most, a day apart.
 */
public final class SmallCourse {

    public static final List<LessonSlug> LESSONS =
            Stream.of("first", "second", "third").map(LessonSlug::new).toList();

    public static final FormLetter A = new FormLetter("A");
    public static final FormLetter B = new FormLetter("B");
    public static final int FINALS = 2;
    public static final Duration PAUSE = Duration.ofDays(1);

    private SmallCourse() {}

    public static Course course() {
        return new Course(
                ContentHash.of(List.of("small course")),
                "small-course",
                "A small course",
                "Small",
                new Source("Author", "Title", "Publication", "Note"),
                "today",
                "Education only.",
                IntStream.rangeClosed(1, LESSONS.size())
                        .mapToObj(SmallCourse::lesson)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.rangeClosed(1, LESSONS.size())
                        .boxed()
                        .flatMap(SmallCourse::items)
                        .toList(),
                List.of(preTest(), plan(AssessmentKind.CHECK, FeedbackTiming.AT_ONCE), last()),
                List.of());
    }

    public static AssessmentPlan preTest() {
        return plan(AssessmentKind.PRE_TEST, FeedbackTiming.SCORE_ONLY);
    }

    public static AssessmentPlan last() {
        return last(FINALS);
    }

    /** The final with another number of attempts; null for no limit. */
    public static AssessmentPlan last(Integer attempts) {
        return new AssessmentPlan(
                AssessmentKind.FINAL,
                "Final",
                "",
                FeedbackTiming.AFTER_PASS_OR_LAST,
                twoOfEach(),
                new PassMark(70),
                attempts,
                PAUSE);
    }

    public static AssessmentPlan plan(AssessmentKind kind, FeedbackTiming feedback) {
        return new AssessmentPlan(kind, kind.slug(), "", feedback, twoOfEach(), null, null, Duration.ZERO);
    }

    public static ObjectiveId objective(int lesson) {
        return new ObjectiveId("L%d-O1".formatted(lesson));
    }

    private static Blueprint twoOfEach() {
        return new Blueprint(Map.of(objective(1), 2, objective(2), 2, objective(3), 2));
    }

    private static Lesson lesson(int number) {
        return new Lesson(
                LESSONS.get(number - 1),
                number,
                "Lesson " + number,
                "",
                null,
                List.of(new Objective(objective(number), "Name one thing", Bloom.REMEMBER)),
                List.of(),
                "Text.");
    }

    private static Stream<BankItem> items(int lesson) {
        List<BankItem> items = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            Set<FormLetter> forms = number <= 3 ? Set.of(A) : number <= 6 ? Set.of(B) : Set.of();
            ItemId id = new ItemId("L%d-I%02d".formatted(lesson, number));
            Item item = number % 3 == 0 ? ordering(id) : singleBest(id);
            items.add(new BankItem(item, objective(lesson), List.of(), Bloom.REMEMBER, Difficulty.MODERATE, forms));
        }
        return items.stream();
    }

    private static Item singleBest(ItemId id) {
        return new Item.SingleBestAnswer(id, "Stem", "Which?", options(4), new OptionId("a"));
    }

    private static Item ordering(ItemId id) {
        return new Item.Ordering(id, "Stem", "In which order?", options(3));
    }

    private static List<Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .map(letter -> new Option(new OptionId(letter), "Option " + letter, "Because.", null))
                .toList();
    }
}
