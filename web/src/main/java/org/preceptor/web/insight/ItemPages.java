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

    ItemsPage list(CohortInsight insight, InsightForm form, Companions companions) {
        AssessmentKind kind = form.kind().orElseGet(() -> ItemsPage.latest(insight));
        Map<ObjectiveId, TaughtObjective> known = objectives.of(insight);
        String objective = objective(form, known);
        List<AskedItem> items = items(insight, kind, objective);
        int page = Pages.within(form.number(), items.size());
        List<AskedItem> shown =
                items.stream().skip((page - 1L) * Pages.SIZE).limit(Pages.SIZE).toList();
        return new ItemsPage(
                ItemsPage.top(insight, kind, objective, known).offering(companions.select()),
                ItemsPage.answer(items),
                ItemsPage.facilities(kind),
                rows(shown, insight),
                Pages.of(
                        page,
                        items.size(),
                        other -> ItemsPage.address(insight, kind, objective, companions.with(), other)),
                ItemScatter.of(items, insight),
                PaperTable.of(insight, kind, names),
                companions
                        .chosen()
                        .map(pair -> ComparedTable.ofItems(pair, kind, shown))
                        .orElse(null));
    }

    private static @Nullable String objective(InsightForm form, Map<ObjectiveId, TaughtObjective> known) {
        return known.keySet().stream()
                .map(ObjectiveId::value)
                .filter(id -> id.equals(form.objective()))
                .findFirst()
                .orElse(null);
    }

    private List<ItemRow> rows(List<AskedItem> items, CohortInsight insight) {
        return items.stream()
                .map(asked -> ItemRow.of(asked, insight, names, markup))
                .toList();
    }

    private static List<AskedItem> items(CohortInsight insight, AssessmentKind kind, @Nullable String objective) {
        return AskedItem.of(insight, kind).stream()
                .filter(asked ->
                        objective == null || asked.item().objective().value().equals(objective))
                .toList();
    }

    ItemReport report(CohortInsight insight, ItemVersion version) {
        return ItemReport.of(insight, version, names, markup);
    }
}
