package org.preceptor.web.insight;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows what a cohort gained from its course. */
@Controller
class GainController {

    private final Insights insights;
    private final TaughtObjectives objectives;
    private final Comparables comparables;
    private final Templates templates;

    GainController(Insights insights, TaughtObjectives objectives, Comparables comparables, Templates templates) {
        this.insights = insights;
        this.objectives = objectives;
        this.comparables = comparables;
        this.templates = templates;
    }

    /** Gains are always of first attempts, so there is nothing to choose. */
    @GetMapping("/cohorts/{id}/gain")
    View show(@PathVariable CohortId id, InsightForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        CohortInsight insight =
                insights.of(member.id(), id, AttemptChoice.FIRST).orElseThrow(ObjectivesController.absent(id));
        GainPage page = GainPage.of(insight, objectives.of(insight), comparables.of(member.id(), id, form.with()));
        return new Html(templates.insightGain(page, page.top().beneath(chrome)));
    }
}
