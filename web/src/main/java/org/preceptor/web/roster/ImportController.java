package org.preceptor.web.roster;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Takes a list of people for a cohort and shows what it would do. */
@Controller
@RequestMapping("/admin/cohorts/{id}/import")
class ImportController {

    private final RosterPages rosters;
    private final ImportPages pages;
    private final Imports imports;

    ImportController(RosterPages rosters, ImportPages pages, Imports imports) {
        this.rosters = rosters;
        this.pages = pages;
        this.imports = imports;
    }

    @GetMapping
    View show(@PathVariable CohortId id, Chrome chrome) {
        Roster roster = rosters.roster(id);
        return rosters.unlessArchived(
                roster,
                "Import a list",
                chrome,
                () -> pages.show(ImportPage.empty(roster), HttpStatus.OK, roster, chrome));
    }

    @PostMapping
    View check(@PathVariable CohortId id, ListForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        Roster roster = rosters.working(id);
        return switch (form.take()) {
            case ListForm.Taken.Refused(String field, String sentence) ->
                pages.refuse(roster, form.text(), Faults.of(field, sentence), chrome);
            case ListForm.Taken.Text(String text) ->
                switch (ListReader.read(text)) {
                    case ListReading.Unreadable(String sentence) ->
                        pages.refuse(roster, text, Faults.of("text", sentence), chrome);
                    case ListReading.Read read -> checked(roster, text, read, new Asking(member, chrome));
                };
        };
    }

    /** Who asks for the check of a list. */
    private record Asking(Member member, Chrome chrome) {}

    private View checked(Roster roster, String text, ListReading.Read read, Asking asking) {
        ImportPlan plan = imports.plan(read.people(), roster.id());
        var page = ImportPage.of(roster, text, Faults.NONE);
        List<Finding> findings = Stream.concat(read.findings().stream(), plan.findings().stream())
                .sorted(Finding.BY_LINE)
                .toList();
        if (!findings.isEmpty()) {
            return pages.show(page.finding(findings, read), HttpStatus.UNPROCESSABLE_CONTENT, roster, asking.chrome());
        }
        UUID draft =
                imports.keep(read.people(), plan, roster.id(), asking.member().id());
        return pages.show(page.showing(draft, plan, read.ignored()), HttpStatus.OK, roster, asking.chrome());
    }
}
