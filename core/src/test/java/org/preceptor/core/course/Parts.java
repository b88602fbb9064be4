package org.preceptor.core.course;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.item.Verdict;

/** The parts of small courses for tests. */
public final class Parts {

    private Parts() {}

    public static Lesson lesson(int number, String slug, String objectives, String claims) {
        return new Lesson(
                new LessonSlug(slug),
                number,
                "Lesson " + number,
                "A summary.",
                null,
                words(objectives).stream().map(Parts::objective).toList(),
                words(claims).stream().map(ClaimId::new).toList(),
                "Some words.");
    }

    public static Lesson lessonWithText(String text) {
        return new Lesson(new LessonSlug("a"), 1, "A", "A summary.", null, List.of(), List.of(), text);
    }

    public static Objective objective(String id) {
        return new Objective(new ObjectiveId(id), "Do something.", Bloom.APPLY);
    }

    public static Claim claim(String id, String references) {
        return new Claim(
                new ClaimId(id),
                "Opening",
                1,
                "A paraphrase.",
                "opinion",
                "none",
                Verdict.OPINION,
                null,
                "Some evidence.",
                words(references).stream().map(ReferenceId::new).toList(),
                null);
    }

    public static Reference reference(String id) {
        return new Reference(new ReferenceId(id), null, null, "A title", null, null, null);
    }

    /** An item that rests on claim C01; no forms make it one of its lesson's check. */
    public static BankItem bankItem(Item item, String objective, String forms) {
        return new BankItem(
                item,
                new ObjectiveId(objective),
                List.of(new ClaimId("C01")),
                Bloom.APPLY,
                Difficulty.MODERATE,
                formLetters(forms));
    }

    public static Set<FormLetter> formLetters(String letters) {
        return words(letters).stream().map(FormLetter::new).collect(Collectors.toSet());
    }

    /** A plan that asks for one item of an objective. */
    public static AssessmentPlan plan(AssessmentKind kind, String objective) {
        return new AssessmentPlan(
                kind,
                "A title",
                "An introduction.",
                FeedbackTiming.SCORE_ONLY,
                new Blueprint(Map.of(new ObjectiveId(objective), 1)),
                new PassMark(70),
                null,
                Duration.ZERO);
    }

    public static List<AssessmentPlan> plans(String objective) {
        return Arrays.stream(AssessmentKind.values())
                .map(kind -> plan(kind, objective))
                .toList();
    }

    private static List<String> words(String words) {
        return words.isBlank() ? List.of() : List.of(words.split(" ", -1));
    }
}
