package org.preceptor.content;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Blueprint;
import org.preceptor.core.course.FeedbackTiming;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.PassMark;

/** Reads the assessments of {@code course.yaml}: a pre-test, a check and a final, once each, and a review where there is one. */
final class AssessmentList {

    private static final List<String> FIELDS = List.of(
            "kind",
            "title",
            "introduction",
            "feedback",
            "blueprint",
            "items",
            "pass-mark",
            "attempts",
            "wait-hours",
            "time-limit-minutes",
            "confidence");

    /** What some kinds do not have. */
    private static final Map<AssessmentKind, List<String>> IDLE = Map.of(
            AssessmentKind.PRE_TEST, List.of("pass-mark"),
            AssessmentKind.CHECK,
                    List.of("blueprint", "items", "pass-mark", "attempts", "wait-hours", "time-limit-minutes"),
            AssessmentKind.FINAL, List.of(),
            AssessmentKind.REVIEW, List.of("pass-mark"));

    private final Set<AssessmentKind> seen = EnumSet.noneOf(AssessmentKind.class);

    private AssessmentList() {}

    static List<AssessmentPlan> read(Entry course) {
        AssessmentList list = new AssessmentList();
        List<AssessmentPlan> plans = course.entries("assessments").stream()
                .flatMap(entry -> list.plan(entry).stream())
                .toList();
        course.find("assessments").ifPresent(list::reportMissing);
        return plans;
    }

    private void reportMissing(Value assessments) {
        Arrays.stream(AssessmentKind.values())
                .filter(kind -> kind != AssessmentKind.REVIEW && !seen.contains(kind))
                .forEach(kind -> assessments.problem("there is no %s".formatted(kind.slug())));
    }

    private Optional<AssessmentPlan> plan(Entry entry) {
        entry.allow(FIELDS);
        Optional<AssessmentKind> kind = entry.need("kind").flatMap(value -> value.oneOf(AssessmentKind.class));
        kind.ifPresent(known -> checkKind(entry, known));
        String title = entry.text("title");
        String introduction = entry.prose("introduction");
        FeedbackTiming feedback = feedback(entry, kind);
        Blueprint blueprint =
                entry.find("blueprint").map(AssessmentList::blueprint).orElse(Blueprint.EMPTY);
        PassMark passMark = number(entry, "pass-mark", 100).map(PassMark::new).orElse(null);
        @Nullable Integer attempts = number(entry, "attempts", 100).orElse(null);
        Duration pause =
                number(entry, "wait-hours", 8760).map(Duration::ofHours).orElse(Duration.ZERO);
        @Nullable
        Duration limit = number(entry, "time-limit-minutes", 600)
                .map(Duration::ofMinutes)
                .orElse(null);
        boolean confidence = entry.find("confidence").flatMap(Value::flag).orElse(false);
        checkItems(entry, blueprint);
        return kind.map(known -> new AssessmentPlan(
                known, title, introduction, feedback, blueprint, passMark, attempts, pause, limit, confidence));
    }

    private static FeedbackTiming feedback(Entry entry, Optional<AssessmentKind> kind) {
        FeedbackTiming feedback = entry.need("feedback")
                .flatMap(value -> value.oneOf(FeedbackTiming.class))
                .orElse(FeedbackTiming.SCORE_ONLY);
        kind.filter(known -> known.isPractice() && feedback != FeedbackTiming.AT_ONCE)
                .ifPresent(known -> entry.problem("a %s gives its feedback `at-once`".formatted(known.slug())));
        return feedback;
    }

    private void checkKind(Entry entry, AssessmentKind kind) {
        if (!seen.add(kind)) {
            entry.problem("there is a second %s".formatted(kind.slug()));
        }
        if (kind != AssessmentKind.CHECK) {
            entry.need("blueprint");
        }
        if (kind == AssessmentKind.FINAL) {
            entry.need("pass-mark");
        }
        for (String field : IDLE.getOrDefault(kind, List.of())) {
            entry.find(field).ifPresent(value -> value.problem("a %s has no `%s`".formatted(kind.slug(), field)));
        }
    }

    /** The number of items may be written down beside the blueprint, so that a slip in either is found. */
    private static void checkItems(Entry entry, Blueprint blueprint) {
        number(entry, "items", 1000)
                .filter(items -> items != blueprint.items())
                .ifPresent(items -> entry.problem(
                        "`items` is %d, but the blueprint asks for %d".formatted(items, blueprint.items())));
    }

    private static Optional<Integer> number(Entry entry, String field, int most) {
        return entry.find(field).flatMap(value -> value.wholeNumber(1, most));
    }

    private static Blueprint blueprint(Value value) {
        Map<ObjectiveId, Integer> counts = new LinkedHashMap<>();
        List<Value> fields = value.entry().map(Entry::fields).orElse(List.of());
        if (fields.isEmpty() && value.isMapping()) {
            value.problem("the blueprint asks for no items");
        }
        for (Value field : fields) {
            Optional<ObjectiveId> objective = field.nameAs(ObjectiveId::new);
            Optional<Integer> count = field.wholeNumber(1, 100);
            objective.ifPresent(id -> count.ifPresent(items -> counts.put(id, items)));
        }
        return new Blueprint(counts);
    }
}
