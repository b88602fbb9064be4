package org.preceptor.web.cohort;

import java.util.function.Supplier;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.insight.CohortInsight;
import org.preceptor.web.insight.Insights;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The cohorts an instructor teaches, and each of them on a page. */
@Controller
class CohortsController {

    private final CohortLists lists;
    private final CohortReview review;
    private final Insights insights;
    private final Calendar calendar;
    private final Templates templates;

    CohortsController(
            CohortLists lists, CohortReview review, Insights insights, Calendar calendar, Templates templates) {
        this.lists = lists;
        this.review = review;
        this.insights = insights;
        this.calendar = calendar;
        this.templates = templates;
    }

    @GetMapping("/cohorts")
    View list(
            @AuthenticationPrincipal Member member,
            @RequestParam(name = "archived", defaultValue = "false") boolean archived,
            PeopleForm form,
            Chrome chrome) {
        TaughtCohorts taught = lists.taughtBy(member.id(), archived, form.view().slice());
        return new Html(templates.cohortList(TaughtCohortsPage.of(taught, calendar), chrome));
    }

    @GetMapping("/cohorts/{id}")
    View show(@PathVariable CohortId id, PeopleForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        CohortInsight insight =
                insights.of(member.id(), id, AttemptChoice.FIRST).orElseThrow(absent(id));
        Overview overview = review.overview(insight.cohort(), form.view());
        CohortPage page = CohortPage.of(overview, BeforeAfter.of(insight), form.view(), calendar);
        return new Html(templates.cohortShow(page, chrome.beneath(Link.to("/cohorts", "Cohorts"))));
    }

    /** The table alone, for a page that is already there. */
    @GetMapping(
            path = "/cohorts/{id}",
            headers = {"HX-Request", "!HX-History-Restore-Request"})
    View roll(@PathVariable CohortId id, PeopleForm form, @AuthenticationPrincipal Member member) {
        return review.roll(member.id(), id, form.view())
                .map(roll -> new Html(templates.cohortRoll(RollTable.of(roll, form.view(), calendar))))
                .orElseThrow(absent(id));
    }

    static Supplier<Absent> absent(CohortId id) {
        return () -> new Absent("No cohort %s is taught by who asks".formatted(id));
    }
}
