package org.preceptor.web.report;

import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes a trainee's report of a question and shows what came of their reports. */
@Controller
class ReportController {

    private final Attempts attempts;
    private final Reports reports;
    private final ReportPages pages;

    ReportController(Attempts attempts, Reports reports, ReportPages pages) {
        this.attempts = attempts;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping("/attempts/{id}/questions/{position}/report")
    View ask(
            @PathVariable AttemptId id,
            @PathVariable int position,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        return pages.form(id, question(id, position, member.id()), ReportFormPage.Typed.NOTHING, chrome);
    }

    @PostMapping("/attempts/{id}/questions/{position}/report")
    View take(
            @PathVariable AttemptId id,
            @PathVariable int position,
            ReportForm form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Question question = question(id, position, member.id());
        Faults faults = form.faults();
        if (faults.any()) {
            return pages.form(id, question, new ReportFormPage.Typed(form, faults), chrome);
        }
        return SeeOther.at("/reports")
                .saying(
                        reports.report(id, position, member.id(), form)
                                ? "Your report was sent to your instructor. What comes of it will stand here."
                                : "You had reported this question already. That report stands.");
    }

    @GetMapping("/reports")
    View own(
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal Member member,
            Flash flash,
            Chrome chrome) {
        return pages.own(reports.of(member.id(), Pages.number(page)), flash, chrome);
    }

    private Question question(AttemptId attempt, int position, PersonId trainee) {
        return attempts.asked(attempt, trainee, position)
                .map(Attempts.Asked::question)
                .orElseThrow(
                        () -> new Absent("Attempt %s of %s has no question %d".formatted(attempt, trainee, position)));
    }
}
