package org.preceptor.web.reminder;

import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
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

/** The reminders of a cohort for who teaches it: what is switched on, whom that reaches, what was sent. */
@Controller
@RequestMapping("/cohorts/{id}/reminders")
class CohortRemindersController {

    private final Teaching teaching;
    private final Plans plans;
    private final Reminders reminders;
    private final ReminderPages pages;

    CohortRemindersController(Teaching teaching, Plans plans, Reminders reminders, ReminderPages pages) {
        this.teaching = teaching;
        this.plans = plans;
        this.reminders = reminders;
        this.pages = pages;
    }

    @GetMapping
    View show(
            @PathVariable CohortId id,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal Member member,
            Flash flash,
            Chrome chrome) {
        Cohort cohort = taught(id, member);
        var kept = new RemindersPage.Chosen(ReminderForm.of(plans.of(id)), Faults.NONE);
        return pages.cohort(new ReminderPages.Place(cohort, page), kept, flash, chrome);
    }

    @PostMapping
    View change(@PathVariable CohortId id, ReminderForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        Cohort cohort = taught(id, member);
        Faults faults = form.faults();
        if (faults.any() || form.isTrial()) {
            var chosen = new RemindersPage.Chosen(form, faults);
            return pages.cohort(new ReminderPages.Place(cohort, ""), chosen, Flash.NONE, chrome);
        }
        plans.keep(id, form.plan(), member.id());
        return SeeOther.at("/cohorts/%s/reminders".formatted(id))
                .saying(form.plan().isOn() ? "Saved." : "Saved. Reminders are switched off.");
    }

    @PostMapping("/by-hand")
    View sent(@PathVariable CohortId id, @RequestParam PersonId person, @AuthenticationPrincipal Member member) {
        taught(id, member);
        var back = SeeOther.at("/cohorts/%s/reminders".formatted(id));
        return reminders.byHand(id, person, member.id())
                ? back.saying("It is on record that you wrote to them.")
                : back.refusing("There is nothing to remind them of under the reminders that are switched on.");
    }

    private Cohort taught(CohortId id, Member member) {
        return teaching.find(member.id(), id)
                .orElseThrow(() -> new Absent("No cohort %s is taught by who asks".formatted(id)));
    }
}
