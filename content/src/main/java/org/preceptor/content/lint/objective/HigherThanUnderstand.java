package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.FormLetter;

/** O8b: a form on which nothing goes beyond understanding; safe verbs aim too low. */
final class HigherThanUnderstand implements Rule {

    @Override
    public About about() {
        return About.exact("O8b", "A form with nothing above understand", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.forms().stream().flatMap(form -> low(form, course.onForm(form)));
    }

    private static Stream<Objection> low(FormLetter form, List<BankItem> items) {
        return items.stream().allMatch(item -> item.bloom().compareTo(Bloom.UNDERSTAND) <= 0)
                ? Stream.of(Objection.to(
                        items.getFirst().item().id(),
                        "form %s asks for nothing above understand".formatted(form),
                        "give the form items that apply, analyse or evaluate"))
                : Stream.empty();
    }
}
