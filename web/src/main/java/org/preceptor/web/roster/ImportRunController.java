package org.preceptor.web.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Reload;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Imports a list that was confirmed, and shows how far that is until it is done. */
@Controller
@RequestMapping("/admin/cohorts/{id}/import")
class ImportRunController {

    private static final String DIED =
            "The import stopped with its server. Nobody was added; you can confirm the list again.";
    private static final String FAILED =
            "Something went wrong on our side. Nobody was added; you can confirm the list again.";

    private final RosterPages rosters;
    private final ImportPages pages;
    private final ImportRuns runs;
    private final Imports imports;

    ImportRunController(RosterPages rosters, ImportPages pages, ImportRuns runs, Imports imports) {
        this.rosters = rosters;
        this.pages = pages;
        this.runs = runs;
        this.imports = imports;
    }

    @PostMapping("/confirmation")
    View confirm(
            @PathVariable CohortId id,
            @RequestParam(name = "draft", required = false) @Nullable UUID draft,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Roster roster = rosters.working(id);
        if (draft == null) {
            return pages.gone(roster, chrome);
        }
        return switch (runs.confirm(new ImportOrder(draft, id, member.id()))) {
            case Confirmation.Applied(ImportDraft.Outcome outcome) -> done(roster, outcome);
            case Confirmation.Going going -> SeeOther.at(address(roster, draft));
            case Confirmation.Outdated(UUID same, ImportPlan plan) ->
                pages.show(
                        ImportPages.planned(roster, same, plan).saying(ImportPage.OUTDATED),
                        HttpStatus.CONFLICT,
                        roster,
                        chrome);
            case Confirmation.Gone gone -> pages.gone(roster, chrome);
        };
    }

    @GetMapping("/{draft}")
    View watch(
            @PathVariable CohortId id,
            @PathVariable UUID draft,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Roster roster = rosters.roster(id);
        ImportOrder order = new ImportOrder(draft, id, member.id());
        return runs.find(order)
                .map(run -> shown(run, roster, order, chrome))
                .orElseGet(() -> pages.gone(roster, chrome));
    }

    /** The same for a page that is there already and asks how far it is. */
    @GetMapping(path = "/{draft}", headers = "HX-Request")
    View poll(
            @PathVariable CohortId id,
            @PathVariable UUID draft,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Roster roster = rosters.roster(id);
        return runs.find(new ImportOrder(draft, id, member.id()))
                .filter(this::going)
                .map(run -> running(run, roster, draft, chrome))
                .orElseGet(Reload::new);
    }

    private View shown(ImportRun run, Roster roster, ImportOrder order, Chrome chrome) {
        ImportDraft.Outcome outcome = run.outcome();
        if (outcome != null) {
            return done(roster, outcome);
        }
        return going(run)
                ? running(run, roster, order.draft(), chrome)
                : rosters.unlessArchived(roster, "Import a list", chrome, () -> again(run, roster, order, chrome));
    }

    private View again(ImportRun run, Roster roster, ImportOrder order, Chrome chrome) {
        return imports.look(order)
                .map(plan -> ImportPages.planned(roster, order.draft(), plan))
                .map(page -> switch (run.state()) {
                    case CHECKED, IMPORTED -> page;
                    case IMPORTING -> page.saying(DIED);
                    case OUTDATED -> page.saying(ImportPage.OUTDATED);
                    case FAILED -> page.saying(FAILED);
                })
                .map(page -> pages.show(page, HttpStatus.OK, roster, chrome))
                .orElseGet(() -> pages.gone(roster, chrome));
    }

    private boolean going(ImportRun run) {
        return run.state() == ImportRun.State.IMPORTING && !runs.dead(run);
    }

    private View running(ImportRun run, Roster roster, UUID draft, Chrome chrome) {
        return pages.run(ImportRunPage.of(roster, address(roster, draft), run.progress()), roster, chrome);
    }

    private static View done(Roster roster, ImportDraft.Outcome outcome) {
        return SeeOther.at(roster.address()).saying(ImportPage.done(outcome));
    }

    private static String address(Roster roster, UUID draft) {
        return "%s/import/%s".formatted(roster.address(), draft);
    }
}
