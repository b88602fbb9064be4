package org.preceptor.web.extratime;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.page.Times;
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

/** Shows the extra time of a cohort and takes more; with a person, for that person alone. */
@Controller
@RequestMapping("/cohorts/{id}/extra-time")
class ExtraTimeController {

    private final ExtraTimes extra;
    private final Templates templates;
    private final Times times;
    private final ZoneId zone;

    ExtraTimeController(ExtraTimes extra, Templates templates, Times times, ZoneId zone) {
        this.extra = extra;
        this.templates = templates;
        this.times = times;
        this.zone = zone;
    }

    @GetMapping
    View show(
            @PathVariable CohortId id,
            @RequestParam(required = false) @Nullable PersonId person,
            @AuthenticationPrincipal Member member,
            Flash flash,
            Chrome chrome) {
        var empty = new ExtraTimePage.Typed(ExtraTimeForm.EMPTY, Faults.NONE);
        return page(group(id, person, member), empty, flash, chrome);
    }

    @PostMapping
    View give(
            @PathVariable CohortId id,
            @RequestParam(required = false) @Nullable PersonId person,
            ExtraTimeForm form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Group group = group(id, person, member);
        Faults faults = form.faults(times.today());
        if (faults.any()) {
            return page(group, new ExtraTimePage.Typed(form, faults), Flash.NONE, chrome);
        }
        int running = extra.give(group, form.grant(zone), member.id());
        return SeeOther.at("/cohorts/%s/extra-time".formatted(id))
                .saying(
                        switch (running) {
                            case 0 -> "Saved. Attempts that begin from now on have it.";
                            case 1 -> "Saved. Attempts that begin from now on have it, and one that is running.";
                            default ->
                                "Saved. Attempts that begin from now on have it, and %d that are running."
                                        .formatted(running);
                        });
    }

    private View page(Group group, ExtraTimePage.Typed typed, Flash flash, Chrome chrome) {
        ExtraTimePage page = ExtraTimePage.of(group, typed, extra.granted(group.cohort()), times);
        Chrome beneath =
                chrome.beneath(Link.to("/cohorts", "Cohorts"), Link.to("/cohorts/" + group.cohort(), group.name()));
        return new Html(
                templates.extratimeShow(page, flash, beneath),
                typed.faults().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private Group group(CohortId id, @Nullable PersonId person, Member member) {
        return extra.group(id, person, member.id())
                .orElseThrow(() -> new Absent("No cohort %s with %s is taught by who asks".formatted(id, person)));
    }
}
