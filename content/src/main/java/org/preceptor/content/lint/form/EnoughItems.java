package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Objective;

/** F4: an objective with fewer items than the policy asks for; one with none at all is the business of O8. */
final class EnoughItems implements Rule {

    private static final int ON_FORMS = 3;
    private static final int IN_CHECK = 1;

    @Override
    public About about() {
        return About.exact("F4", "Too few items for an objective", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives().flatMap(objective -> check(objective, course.itemsOf(objective.id())));
    }

    private static Stream<Objection> check(Objective objective, List<BankItem> items) {
        long inCheck = items.stream().filter(BankItem::isCheck).count();
        long onForms = items.size() - inCheck;
        return items.isEmpty() || (onForms >= ON_FORMS && inCheck >= IN_CHECK)
                ? Stream.empty()
                : Stream.of(Objection.to(
                        objective.id(),
                        "has %d form items and %d check items; at least %d and %d belong to it"
                                .formatted(onForms, inCheck, ON_FORMS, IN_CHECK),
                        "write the missing items"));
    }
}
