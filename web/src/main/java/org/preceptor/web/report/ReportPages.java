package org.preceptor.web.report;

import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows reports to those who made them and to those who answer them. */
@Component
class ReportPages {

    private final Reports reports;
    private final Markup markup;
    private final Times times;
    private final Templates templates;

    ReportPages(Reports reports, Markup markup, Times times, Templates templates) {
        this.reports = reports;
        this.markup = markup;
        this.times = times;
        this.templates = templates;
    }

    View form(AttemptId attempt, Question question, ReportFormPage.Typed typed, Chrome chrome) {
        String reported = reports.reported(attempt, question.position())
                .map(times::minute)
                .orElse(null);
        var page = ReportFormPage.of(attempt, question, reported, typed, markup);
        return new Html(
                templates.reportForm(page, chrome), status(!typed.faults().any()));
    }

    View own(Reports.Slice slice, Flash flash, Chrome chrome) {
        return new Html(templates.reportOwn(
                OwnReportsPage.of(slice, times), flash, chrome.beneath(Link.to("/progress", "Progress"))));
    }

    View list(TaughtCohortName cohort, Reports.Slice slice, Flash flash, Chrome chrome) {
        return new Html(templates.reportList(ReportListPage.of(cohort, slice, times), flash, cohort.above(chrome)));
    }

    View show(ReportPage page, TaughtCohortName cohort, Chrome chrome) {
        var place = chrome.beneath(
                Link.to("/cohorts", "Cohorts"),
                Link.to(cohort.address(), cohort.name()),
                Link.to(cohort.address() + "/reports", "Reports"));
        return new Html(templates.reportShow(page, place), status(!page.faults().any()));
    }

    private static HttpStatus status(boolean fine) {
        return fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
