package org.preceptor.web.roster;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.account.AddedMeanwhile;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes a list of people for a cohort, shows what it would do, and does it once it is confirmed. */
@Controller
@RequestMapping("/admin/cohorts/{id}/import")
class ImportController {

    private final RosterPages pages;
    private final Imports imports;
    private final Templates templates;

    ImportController(RosterPages pages, Imports imports, Templates templates) {
        this.pages = pages;
        this.imports = imports;
        this.templates = templates;
    }

    @GetMapping
    View show(@PathVariable CohortId id, Chrome chrome) {
        Roster roster = pages.roster(id);
        return pages.unlessArchived(
                roster, "Import a list", chrome, () -> html(ImportPage.empty(roster), HttpStatus.OK, roster, chrome));
    }

    @PostMapping
    View check(@PathVariable CohortId id, ListForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        Roster roster = pages.working(id);
        return switch (form.take()) {
            case ListForm.Taken.Refused(String field, String sentence) ->
                refused(roster, form.text(), Faults.of(field, sentence), chrome);
            case ListForm.Taken.Text(String text) ->
                switch (ListReader.read(text)) {
                    case ListReading.Unreadable(String sentence) ->
                        refused(roster, text, Faults.of("text", sentence), chrome);
                    case ListReading.Read read -> checked(roster, text, read, new Asking(member, chrome));
                };
        };
    }

    @PostMapping("/confirmation")
    View confirm(
            @PathVariable CohortId id,
            @RequestParam(name = "draft", required = false) @Nullable UUID draft,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Roster roster = pages.working(id);
        Confirmation confirmation = draft == null ? new Confirmation.Gone() : confirm(draft, roster, member);
        return switch (confirmation) {
            case Confirmation.Applied(ImportDraft.Outcome outcome) ->
                SeeOther.at(roster.address()).saying(ImportPage.done(outcome));
            case Confirmation.Outdated(UUID same, ImportPlan plan) -> {
                var page = ImportPage.empty(roster);
                var shown = plan.clean()
                        ? page.showing(same, plan, List.of())
                        : page.finding(plan.findings(), new ListReading.Read(List.of(), List.of(), List.of()));
                yield html(shown.saying(ImportPage.OUTDATED), HttpStatus.CONFLICT, roster, chrome);
            }
            case Confirmation.Gone() ->
                refused(roster, "", Faults.of("file", "This list is not kept any more. Import it again."), chrome);
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
            return html(page.finding(findings, read), HttpStatus.UNPROCESSABLE_CONTENT, roster, asking.chrome());
        }
        UUID draft =
                imports.keep(read.people(), plan, roster.id(), asking.member().id());
        return html(page.showing(draft, plan, read.ignored()), HttpStatus.OK, roster, asking.chrome());
    }

    /** Where somebody on the list was added at the same moment, the list does something else by now. */
    private Confirmation confirm(UUID draft, Roster roster, Member member) {
        try {
            return imports.confirm(draft, roster.id(), member.id());
        } catch (AddedMeanwhile first) {
            return imports.confirm(draft, roster.id(), member.id());
        }
    }

    private View refused(Roster roster, String text, Faults faults, Chrome chrome) {
        return html(ImportPage.of(roster, text, faults), HttpStatus.UNPROCESSABLE_CONTENT, roster, chrome);
    }

    private View html(ImportPage page, HttpStatus status, Roster roster, Chrome chrome) {
        var place = chrome.beneath(RosterPage.COHORTS, Link.to(roster.address(), roster.name()));
        return new Html(templates.rosterImportList(page, place), status);
    }
}
