package org.preceptor.web.roster;

import java.util.List;
import java.util.UUID;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the pages of an import. */
@Component
class ImportPages {

    private final Templates templates;

    ImportPages(Templates templates) {
        this.templates = templates;
    }

    View show(ImportPage page, HttpStatus status, Roster roster, Chrome chrome) {
        return new Html(templates.rosterImportList(page, place(roster, chrome)), status);
    }

    View refuse(Roster roster, String text, Faults faults, Chrome chrome) {
        return show(ImportPage.of(roster, text, faults), HttpStatus.UNPROCESSABLE_CONTENT, roster, chrome);
    }

    /** What is shown for a list that is not there, or not any more. */
    View gone(Roster roster, Chrome chrome) {
        return refuse(roster, "", Faults.of("file", "This list is not kept any more. Import it again."), chrome);
    }

    View run(ImportRunPage page, Roster roster, Chrome chrome) {
        return new Html(templates.rosterImporting(page, place(roster, chrome)));
    }

    /** What a kept list would do by now, to be confirmed if nothing is in its way. */
    static ImportPage planned(Roster roster, UUID draft, ImportPlan plan) {
        var page = ImportPage.empty(roster);
        return plan.clean()
                ? page.showing(draft, plan, List.of())
                : page.finding(plan.findings(), new ListReading.Read(List.of(), List.of(), List.of()));
    }

    private static Chrome place(Roster roster, Chrome chrome) {
        return chrome.beneath(RosterPage.COHORTS, Link.to(roster.address(), roster.name()));
    }
}
