package org.preceptor.web.attempt;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows the door to an assessment. */
@Component
class AssessmentPages {

    private final Templates templates;
    private final Markup markup;
    private final Times times;

    AssessmentPages(Templates templates, Markup markup, Times times) {
        this.templates = templates;
        this.markup = markup;
        this.times = times;
    }

    View show(AssessmentPage.Situation situation, Chrome chrome) {
        return new Html(templates.attemptDoor(AssessmentPage.of(situation, markup, times), chrome));
    }
}
