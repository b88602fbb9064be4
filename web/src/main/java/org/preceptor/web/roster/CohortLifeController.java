package org.preceptor.web.roster;

import java.util.Map;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
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

/** Takes what becomes of a cohort: the days of its steps, its version, that it is archived or opened again. */
@Controller
@RequestMapping("/admin/cohorts/{id}")
class CohortLifeController {

    private final RosterPages pages;
    private final CohortLife life;
    private final Templates templates;

    CohortLifeController(RosterPages pages, CohortLife life, Templates templates) {
        this.pages = pages;
        this.life = life;
        this.templates = templates;
    }

    @PostMapping("/archive")
    View archive(@PathVariable CohortId id, @AuthenticationPrincipal Member member) {
        Roster roster = pages.roster(id);
        life.archive(id, member.id());
        return SeeOther.at(roster.address())
                .saying("Archived. Its history stays, and nothing about it changes any more.");
    }

    @PostMapping("/reopening")
    View reopen(@PathVariable CohortId id, @AuthenticationPrincipal Member member) {
        Roster roster = pages.roster(id);
        life.reopen(id, member.id());
        return SeeOther.at(roster.address()).saying("Open again.");
    }

    @PostMapping("/version")
    View adopt(
            @PathVariable CohortId id,
            @RequestParam(name = "version", defaultValue = "") String version,
            @AuthenticationPrincipal Member member) {
        Roster roster = pages.working(id);
        boolean adopted = life.versions(id).stream()
                        .map(VersionUse::hash)
                        .anyMatch(known -> known.hex().equals(version))
                && life.adopt(id, new ContentHash(version), member.id());
        return adopted
                ? SeeOther.at(roster.address())
                        .saying("New people join this version. Whoever is enrolled stays on theirs.")
                : SeeOther.at(roster.address()).refusing("New people join this version already. Nothing was changed.");
    }

    @GetMapping("/days")
    View days(@PathVariable CohortId id, Chrome chrome) {
        Roster roster = pages.roster(id);
        return pages.unlessArchived(roster, "Days of the steps", chrome, () -> {
            Course course = life.course(id);
            return html(DaysPage.of(roster, course, DaysForm.of(course, life.days(id)), Faults.NONE), chrome);
        });
    }

    @PostMapping("/days")
    View set(
            @PathVariable CohortId id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Roster roster = pages.working(id);
        Course course = life.course(id);
        DaysForm form = DaysForm.of(course, typed, roster.dates().due());
        Faults faults = form.faults();
        if (faults.any()) {
            return html(DaysPage.of(roster, course, form, faults), chrome);
        }
        life.setDays(id, form.days(), member.id());
        return SeeOther.at(roster.address()).saying("The days of the steps were saved.");
    }

    private View html(DaysPage page, Chrome chrome) {
        return new Html(
                templates.rosterDays(page, chrome.beneath(RosterPage.COHORTS, Link.to(page.address(), page.cohort()))),
                page.faults().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
