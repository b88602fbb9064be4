package org.preceptor.web.insight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Pages;
import org.springframework.stereotype.Component;

/** Puts the figures of items on pages: of all that a cohort was asked, and of one. */
@Component
class ItemPages {

    private final TaughtObjectives objectives;
    private final PaperNames names;
    private final Markup markup;

    ItemPages(TaughtObjectives objectives, PaperNames names, Markup markup) {
        this.objectives = objectives;
        this.names = names;
        this.markup = markup;
    }

    ItemsPage list(CohortInsight insight, InsightForm form) {
        AssessmentKind kind = form.kind().orElseGet(() -> ItemsPage.latest(insight));
        Map<ObjectiveId, TaughtObjective> known = objectives.of(insight);
        String objective = known.keySet().stream()
                .map(ObjectiveId::value)
                .filter(id -> id.equals(form.objective()))
                .findFirst()
                .orElse(null);
        List<AskedItem> items = AskedItem.of(insight, kind).stream()
                .filter(asked -> tests(asked, objective))
                .toList();
        int page = Pages.within(form.number(), items.size());
        return new ItemsPage(
                ItemsPage.top(insight, kind, objective, known),
                ItemsPage.answer(items),
                ItemsPage.facilities(kind),
                rows(items, page, insight),
                Pages.of(page, items.size(), other -> ItemsPage.address(insight, kind, objective, other)),
                ItemScatter.of(items, insight),
                PaperTable.of(insight, kind, names));
    }

    private List<ItemRow> rows(List<AskedItem> items, int page, CohortInsight insight) {
        return items.stream()
                .skip((page - 1L) * Pages.SIZE)
                .limit(Pages.SIZE)
                .map(asked -> ItemRow.of(asked, insight, names, markup))
                .toList();
    }

    private static boolean tests(AskedItem asked, @Nullable String objective) {
        return objective == null || asked.item().objective().value().equals(objective);
    }

    ItemReport report(CohortInsight insight, ItemVersion version) {
        return ItemReport.of(insight, version, names, markup);
    }
}
