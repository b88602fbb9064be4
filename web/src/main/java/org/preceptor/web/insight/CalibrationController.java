package org.preceptor.web.insight;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Shows how well a cohort knows what it knows. */
@Controller
class CalibrationController {

    private final Insights insights;
    private final Markup markup;
    private final Templates templates;

    CalibrationController(Insights insights, Markup markup, Templates templates) {
        this.insights = insights;
        this.markup = markup;
        this.templates = templates;
    }

    @GetMapping("/cohorts/{id}/calibration")
    View show(@PathVariable CohortId id, InsightForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        CohortInsight insight =
                insights.of(member.id(), id, form.choice()).orElseThrow(ObjectivesController.absent(id));
        CalibrationPage page = CalibrationPage.of(insight, form, markup);
        return new Html(templates.insightCalibration(page, page.top().beneath(chrome)));
    }
}
