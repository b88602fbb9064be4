package org.preceptor.web.insight;

import java.util.function.Supplier;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows what a cohort masters of each objective. */
@Controller
class ObjectivesController {

    private final Insights insights;
    private final TaughtObjectives objectives;
    private final Comparables comparables;
    private final Templates templates;

    ObjectivesController(Insights insights, TaughtObjectives objectives, Comparables comparables, Templates templates) {
        this.insights = insights;
        this.objectives = objectives;
        this.comparables = comparables;
        this.templates = templates;
    }

    @GetMapping("/cohorts/{id}/objectives")
    View show(@PathVariable CohortId id, InsightForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        CohortInsight insight = insights.of(member.id(), id, form.choice()).orElseThrow(absent(id));
        ObjectivesPage page =
                ObjectivesPage.of(insight, objectives.of(insight), comparables.of(member.id(), id, form.with()));
        return new Html(templates.insightObjectives(page, page.top().beneath(chrome)));
    }

    static Supplier<Absent> absent(CohortId id) {
        return () -> new Absent("No cohort %s is taught by who asks".formatted(id));
    }
}
