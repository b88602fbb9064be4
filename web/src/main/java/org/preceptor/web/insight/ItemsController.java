package org.preceptor.web.insight;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows how the questions behave that a cohort was asked. */
@Controller
class ItemsController {

    private final Insights insights;
    private final Comparables comparables;
    private final ItemPages pages;
    private final Templates templates;

    ItemsController(Insights insights, Comparables comparables, ItemPages pages, Templates templates) {
        this.insights = insights;
        this.comparables = comparables;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/cohorts/{id}/items")
    View show(@PathVariable CohortId id, InsightForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        CohortInsight insight =
                insights.of(member.id(), id, form.choice()).orElseThrow(ObjectivesController.absent(id));
        ItemsPage page = pages.list(insight, form, comparables.of(member.id(), id, form.with()));
        return new Html(templates.insightItems(page, page.top().beneath(chrome)));
    }
}
