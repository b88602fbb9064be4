package org.preceptor.web.report;

import java.util.function.Supplier;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.roster.Teaching;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The reports from a cohort for who teaches it: a list, each on a page, and the answer to it. */
@Controller
@RequestMapping("/cohorts/{id}/reports")
class CohortReportsController {

    private final Teaching teaching;
    private final Reports reports;
    private final ReportReview review;
    private final ReportPages pages;

    CohortReportsController(Teaching teaching, Reports reports, ReportReview review, ReportPages pages) {
        this.teaching = teaching;
        this.reports = reports;
        this.review = review;
        this.pages = pages;
    }

    @GetMapping
    View list(
            @PathVariable CohortId id,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal Member member,
            Flash flash,
            Chrome chrome) {
        TaughtCohortName cohort = taught(id, member);
        return pages.list(cohort, reports.of(id, Pages.number(page)), flash, chrome);
    }

    @GetMapping("/{report}")
    View show(
            @PathVariable CohortId id,
            @PathVariable ReportId report,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        TaughtCohortName cohort = taught(id, member);
        Report found = reports.find(report, id).orElseThrow(absent(id, report));
        return pages.show(review.page(found, cohort, member.id(), ReportReview.Typed.NOTHING), cohort, chrome);
    }

    @PostMapping("/{report}")
    View reply(
            @PathVariable CohortId id,
            @PathVariable ReportId report,
            ReplyForm form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        TaughtCohortName cohort = taught(id, member);
        Report found = reports.find(report, id).orElseThrow(absent(id, report));
        Faults faults = form.faults();
        if (faults.any()) {
            var typed = new ReportReview.Typed(form, faults);
            return pages.show(review.page(found, cohort, member.id(), typed), cohort, chrome);
        }
        var list = SeeOther.at(cohort.address() + "/reports");
        return reports.reply(report, form, member.id())
                ? list.saying(
                        "Your answer was kept. %s sees it.".formatted(found.by().name()))
                : list.refusing("Somebody had answered this report already. That answer stands.");
    }

    private TaughtCohortName taught(CohortId id, Member member) {
        return teaching.find(member.id(), id)
                .map(cohort -> new TaughtCohortName(id, cohort.name()))
                .orElseThrow(() -> new Absent("No cohort %s is taught by who asks".formatted(id)));
    }

    private static Supplier<Absent> absent(CohortId cohort, ReportId report) {
        return () -> new Absent("No report %s is from cohort %s".formatted(report, cohort));
    }
}
