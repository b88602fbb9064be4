package org.preceptor.web.adjustment;

import org.preceptor.core.person.PersonId;
import org.preceptor.web.attempt.ItemParts;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.CohortView;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows item versions and what adjustments would change. */
@Component
class AdjustmentPages {

    private final TaughtItems items;
    private final ItemParts parts;
    private final Times times;
    private final Templates templates;

    AdjustmentPages(TaughtItems items, ItemParts parts, Times times, Templates templates) {
        this.items = items;
        this.parts = parts;
        this.times = times;
        this.templates = templates;
    }

    View item(TaughtItem item, PersonId instructor, ItemPage.Proposal proposal, Chrome chrome) {
        var decisions = items.decisions(item).stream()
                .map(decision -> ItemPage.line(decision, times))
                .toList();
        var known = new ItemPage.Known(items.report(item, instructor).orElse(null), decisions);
        ItemPage page = ItemPage.of(item, known, parts, proposal);
        return new Html(templates.adjustmentItem(page, beneath(chrome, item)), status(proposal.fault() == null));
    }

    View preview(PreviewPage page, TaughtItem item, Chrome chrome) {
        return new Html(
                templates.adjustmentPreview(
                        page,
                        chrome.beneath(
                                Link.to("/cohorts", "Cohorts"),
                                Link.to("/cohorts/" + item.cohort(), item.cohortName()),
                                Link.to(
                                        item.address(),
                                        "Question " + item.version().id()))),
                status(!page.signature().faults().any()));
    }

    View run(RunPage page, Chrome chrome) {
        return new Html(templates.adjustmentRun(page, chrome.beneath(Link.to("/cohorts", "Cohorts"))));
    }

    private static Chrome beneath(Chrome chrome, TaughtItem item) {
        String cohort = "/cohorts/" + item.cohort();
        return chrome.beneath(
                Link.to("/cohorts", "Cohorts"),
                Link.to(cohort, item.cohortName()),
                Link.to(CohortView.QUESTIONS.address(cohort), CohortView.QUESTIONS.text()));
    }

    private static HttpStatus status(boolean fine) {
        return fine ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
