package org.preceptor.web.roster;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.page.Times;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows the list of cohorts and takes the form that creates one. */
@Controller
@RequestMapping("/admin/cohorts")
class AdminCohortsController {

    private final JdbcRosters list;
    private final Rosters rosters;
    private final Times times;
    private final Templates templates;

    AdminCohortsController(JdbcRosters list, Rosters rosters, Times times, Templates templates) {
        this.list = list;
        this.rosters = rosters;
        this.times = times;
        this.templates = templates;
    }

    @GetMapping
    View show(
            @RequestParam(name = "archived", defaultValue = "false") boolean archived,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Flash flash,
            Chrome chrome) {
        return new Html(templates.rosterCohorts(
                page(archived, Pages.number(page), CohortForm.empty(), Faults.NONE), flash, chrome));
    }

    @PostMapping
    View create(CohortForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        return switch (rosters.create(form, member.id())) {
            case Creation.Done(CohortId id) ->
                SeeOther.at(Roster.address(id)).saying("%s was created.".formatted(form.tidyName()));
            case Creation.Refused(Faults faults) ->
                new Html(
                        templates.rosterCohorts(page(false, 1, form, faults), Flash.NONE, chrome),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private CohortsPage page(boolean archived, int asked, CohortForm form, Faults faults) {
        long found = list.count(archived);
        int number = Pages.within(asked, found);
        var pages = Pages.of(number, found, page -> "/admin/cohorts?archived=%s&page=%d".formatted(archived, page));
        var shown = CohortsPage.form(form, list.courses(), faults, times);
        return CohortsPage.of(archived, list.page(archived, number), pages, shown, times);
    }
}
