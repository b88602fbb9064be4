package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;

/**
 * S9: the items of one objective differ between forms in their number, kind, level or expected difficulty. A form with
 * none at all is the business of F3.
 */
final class FormsAreParallel implements Rule {

    @Override
    public About about() {
        return About.exact("S9", "Forms are not parallel", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives().map(Objective::id).flatMap(id -> differ(course, id));
    }

    private static Stream<Objection> differ(Survey course, ObjectiveId id) {
        return Stream.of(
                        new Trait("kind", item -> item.item().getClass().getSimpleName()),
                        new Trait("level", item -> item.bloom().word()),
                        new Trait("difficulty", item -> item.difficulty().name().toLowerCase(Locale.ROOT)))
                .flatMap(trait -> course.forms().stream()
                        .skip(1)
                        .filter(form -> !trait.on(course, id, form).isEmpty())
                        .filter(form -> !trait.on(course, id, form)
                                .equals(trait.on(course, id, course.forms().getFirst())))
                        .map(form -> objection(course, id, form, trait)))
                .limit(1);
    }

    private static Objection objection(Survey course, ObjectiveId id, FormLetter form, Trait trait) {
        FormLetter first = course.forms().getFirst();
        return Objection.to(
                id,
                "the items on form %s and form %s differ in %s: %s, %s"
                        .formatted(first, form, trait.name(), trait.on(course, id, first), trait.on(course, id, form)),
                "give each form items of the same kind, level and difficulty for this objective");
    }

    /** What parallel items have in common. */
    private record Trait(String name, Function<BankItem, String> of) {

        List<String> on(Survey course, ObjectiveId id, FormLetter form) {
            return course.onForm(form).stream()
                    .filter(item -> item.objective().equals(id))
                    .map(of)
                    .sorted()
                    .toList();
        }
    }
}
