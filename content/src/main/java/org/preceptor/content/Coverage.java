package org.preceptor.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.preceptor.content.CourseDraft.LessonDraft;
import org.preceptor.content.CourseDraft.Shelf;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.Reference;

/** Whether the parts of a course that was read in full carry each other: nothing untaught, untested or unused. */
record Coverage(CourseDraft course, Shelf shelf, List<ItemDraft> items, Notes notes) {

    private static final int FEWEST_FORMS = 2;

    void check() {
        course.lessons().forEach(this::checkLesson);
        objectives().forEach(this::checkObjective);
        shelf.claims().stream()
                .map(Claim::id)
                .filter(id -> course.lessons().stream().noneMatch(lesson -> teaches(lesson, id)))
                .forEach(id -> problem(id, "no lesson teaches or cites %s".formatted(id)));
        shelf.references().stream()
                .map(Reference::id)
                .filter(id -> !notes.mentioned(id))
                .forEach(id -> problem(id, "nothing in the course cites %s".formatted(id)));
        shelf.figures().stream()
                .map(Figure::id)
                .filter(id -> !notes.mentioned(id))
                .forEach(id -> problem(id, "no lesson shows the figure %s".formatted(id)));
        checkForms();
    }

    private Stream<Objective> objectives() {
        return course.lessons().stream().flatMap(draft -> draft.lesson().objectives().stream());
    }

    private void problem(Object id, String message) {
        notes.definitionOf(id).ifPresent(place -> notes.problem(place, message));
    }

    private static boolean teaches(LessonDraft draft, ClaimId id) {
        return draft.lesson().claims().contains(id) || draft.cited().contains(id);
    }

    private void checkLesson(LessonDraft draft) {
        Lesson lesson = draft.lesson();
        boolean checked = items.stream()
                .filter(item -> item.forms().isEmpty())
                .anyMatch(item -> lesson.objectives().stream().anyMatch(objective -> item.tests(objective.id())));
        if (!checked) {
            notes.problem(
                    draft.place(),
                    "lesson %s has no item for its check; leave `forms` out of one".formatted(lesson.slug()));
        }
    }

    private void checkObjective(Objective objective) {
        ObjectiveId id = objective.id();
        List<ItemDraft> own = items.stream().filter(item -> item.tests(id)).toList();
        if (own.isEmpty()) {
            problem(id, "no item tests %s".formatted(id));
        }
        own.stream()
                .filter(item -> item.bloom()
                        .filter(bloom -> bloom.compareTo(objective.bloom()) < 0)
                        .isPresent())
                .forEach(item -> notes.problem(
                        item.place(),
                        "the item's level is below that of its objective %s, which is %s"
                                .formatted(id, objective.bloom().word())));
    }

    private void checkForms() {
        SortedMap<String, List<ItemDraft>> forms = new TreeMap<>();
        items.stream()
                .flatMap(item -> item.forms().stream())
                .distinct()
                .forEach(letter -> forms.put(letter.value(), onForm(letter)));
        if (forms.size() < FEWEST_FORMS) {
            notes.problem(
                    new Place(CourseFile.NAME, 1),
                    "items stand on %s; the pre-test and the final need two forms or more"
                            .formatted(forms.isEmpty() ? "no form" : "form %s only".formatted(forms.firstKey())));
        }
        forms.forEach((letter, held) -> course.assessments().forEach(plan -> checkBlueprint(plan, letter, held)));
    }

    private List<ItemDraft> onForm(FormLetter letter) {
        return items.stream().filter(item -> item.forms().contains(letter)).toList();
    }

    private void checkBlueprint(AssessmentPlan plan, String letter, List<ItemDraft> held) {
        for (Map.Entry<ObjectiveId, Integer> wish :
                plan.blueprint().itemsByObjective().entrySet()) {
            ObjectiveId objective = wish.getKey();
            long there = held.stream().filter(item -> item.tests(objective)).count();
            Optional<Place> place = notes.definitionOf(objective);
            if (there < wish.getValue() && place.isPresent()) {
                notes.problem(
                        place.get(),
                        "the %s asks for %d of %s on each form, and form %s has %d"
                                .formatted(plan.kind().slug(), wish.getValue(), objective, letter, there));
            }
        }
    }
}
