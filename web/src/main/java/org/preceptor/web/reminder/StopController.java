package org.preceptor.web.reminder;

import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Stops reminders by the link of a letter. Looking changes nothing: mail programs open links before people do. */
@Controller
@RequestMapping("/reminders/stop/{token}")
class StopController {

    private final StopLinks links;
    private final Stops stops;
    private final Templates templates;

    StopController(StopLinks links, Stops stops, Templates templates) {
        this.links = links;
        this.stops = stops;
        this.templates = templates;
    }

    @GetMapping
    View ask(@PathVariable String token, Chrome chrome) {
        return new Html(templates.reminderStop(links.path(holder(token)), chrome));
    }

    @PostMapping
    View stop(@PathVariable String token, Chrome chrome) {
        stops.stop(holder(token));
        return new Html(templates.reminderStopped(chrome));
    }

    private PersonId holder(String token) {
        return links.holder(token).orElseThrow(() -> new Absent("Nobody has this token"));
    }
}
