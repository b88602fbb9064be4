package org.preceptor.web.adjustment;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.PassMark;

/** A course of one lesson whose forms hold the same three items, each with the key a; two of three pass, in three attempts. */
final class ThreeItems {

    static final LessonSlug LESSON = new LessonSlug("why");
    static final int ITEMS = 3;

    private static final ObjectiveId OBJECTIVE = new ObjectiveId("L1-O1");

    private ThreeItems() {}

    static Course course() {
        return new Course(
                ContentHash.of(List.of("three items")),
                "three-items",
                "Three items",
                "A subtitle.",
                new Source("A. Author", "A title", "A journal", "A note."),
                "today",
                "Be safe.",
                List.of(new Lesson(
                        LESSON,
                        1,
                        "Why",
                        "A summary.",
                        null,
                        List.of(new Objective(OBJECTIVE, "Say why.", Bloom.APPLY)),
                        List.of(),
                        "Some words.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.rangeClosed(1, ITEMS).mapToObj(ThreeItems::item).toList(),
                Arrays.stream(AssessmentKind.values()).map(ThreeItems::plan).toList(),
                List.of());
    }

    /** The version of the item with a number, from 1. */
    static ItemVersion version(int number) {
        BankItem item = item(number);
        return new ItemVersion(item.item().id(), item.hash());
    }

    private static BankItem item(int number) {
        SingleBestAnswer item = new SingleBestAnswer(
                new ItemId("L1-I0" + number),
                "A vignette %d.".formatted(number),
                "What next, %d?".formatted(number),
                List.of(option("a", "Right"), option("b", "Wrong"), option("c", "Off")),
                new OptionId("a"));
        return new BankItem(
                item,
                OBJECTIVE,
                List.of(),
                Bloom.APPLY,
                Difficulty.MODERATE,
                Set.of(new FormLetter("A"), new FormLetter("B")));
    }

    private static Option option(String id, String word) {
        return new Option(
                new OptionId(id), "%s option".formatted(word), "%s for a secret reason.".formatted(word), null);
    }

    private static AssessmentPlan plan(AssessmentKind kind) {
        boolean last = kind == AssessmentKind.FINAL;
        return new AssessmentPlan(
                kind,
                kind.slug(),
                "An introduction.",
                last ? FeedbackTiming.AFTER_PASS_OR_LAST : FeedbackTiming.SCORE_ONLY,
                new Blueprint(Map.of(OBJECTIVE, ITEMS)),
                last ? new PassMark(60) : null,
                last ? 3 : null,
                Duration.ZERO);
    }
}
