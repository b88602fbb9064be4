package org.preceptor.web.cohort;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A course of eight lessons with an objective each; a form has an item for every objective, 70% pass, three attempts. */
final class EightLessons {

    static final String NOTICE = "Education for clinicians; it does not replace advice on a patient.";
    static final String KEY_TEXT = "the secret key";

    private static final List<String> TITLES = List.of(
            "What the article argues",
            "Naming the problem",
            "How ketamine acts",
            "What trials show",
            "Harms and who is at risk",
            "The setting",
            "Appraising a claim",
            "Talking with patients");

    private EightLessons() {}

    static Course course() {
        return new Course(
                ContentHash.of(List.of("eight lessons")),
                "eight-lessons",
                "Ketamine, \"psychotherapy\"; and resistance",
                "Eight lessons",
                new Source("Author", "Title", "Publication", "Note"),
                "today",
                NOTICE,
                numbers().mapToObj(EightLessons::lesson).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                numbers().boxed().flatMap(EightLessons::items).toList(),
                Stream.of(AssessmentKind.values()).map(EightLessons::plan).toList(),
                List.of());
    }

    static LessonSlug slug(int lesson) {
        return new LessonSlug("lesson-" + lesson);
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(1, TITLES.size());
    }

    private static ObjectiveId objective(int lesson) {
        return new ObjectiveId("L%d-O1".formatted(lesson));
    }

    private static Lesson lesson(int number) {
        List<Objective> objectives = List.of(new Objective(objective(number), "Name it", Bloom.REMEMBER));
        return new Lesson(slug(number), number, TITLES.get(number - 1), "", null, objectives, List.of(), "Text.");
    }

    private static Stream<BankItem> items(int lesson) {
        return Stream.of(Set.of(new FormLetter("A")), Set.of(new FormLetter("B")), Set.<FormLetter>of())
                .map(forms -> new BankItem(
                        item(
                                lesson,
                                forms.isEmpty() ? "C" : forms.iterator().next().value()),
                        objective(lesson),
                        List.of(),
                        Bloom.REMEMBER,
                        Difficulty.MODERATE,
                        forms));
    }

    private static Item item(int lesson, String form) {
        ItemId id = new ItemId("L%d-I%02d".formatted(lesson, 1 + "ABC".indexOf(form)));
        List<Option> options = List.of(
                new Option(new OptionId("a"), KEY_TEXT, "a secret rationale", null),
                new Option(new OptionId("b"), "Another", "Because.", "a misconception"));
        return new Item.SingleBestAnswer(id, "Stem", "Which?", options, new OptionId("a"));
    }

    private static AssessmentPlan plan(AssessmentKind kind) {
        boolean last = kind == AssessmentKind.FINAL;
        Map<ObjectiveId, Integer> oneOfEach =
                numbers().boxed().collect(Collectors.toMap(EightLessons::objective, lesson -> 1));
        return new AssessmentPlan(
                kind,
                kind.slug(),
                "",
                FeedbackTiming.SCORE_ONLY,
                new Blueprint(oneOfEach),
                last ? new PassMark(70) : null,
                last ? 3 : null,
                Duration.ofHours(12));
    }
}
