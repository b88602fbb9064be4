package org.preceptor.web.reminder;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The reminders that a trainee got, and whether they want more. */
@Controller
@RequestMapping("/reminders")
class OwnRemindersController {

    private final LetterLists lists;
    private final Stops stops;
    private final Templates templates;

    OwnRemindersController(LetterLists lists, Stops stops, Templates templates) {
        this.lists = lists;
        this.stops = stops;
        this.templates = templates;
    }

    @GetMapping
    View show(
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal Member member,
            Flash flash,
            Chrome chrome) {
        LetterList letters = lists.to(member.id(), page);
        return new Html(templates.reminderOwn(letters, stops.stopped(member.id()), flash, chrome));
    }

    @PostMapping
    View choose(@RequestParam boolean wanted, @AuthenticationPrincipal Member member) {
        if (wanted) {
            stops.resume(member.id());
            return SeeOther.at("/reminders").saying("You will get reminders again.");
        }
        stops.stop(member.id());
        return SeeOther.at("/reminders").saying("You will get no more reminders.");
    }
}
