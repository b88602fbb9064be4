package org.preceptor.web.reminder;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows administrators with which reminders something went wrong. */
@Controller
class TroubleController {

    private final LetterLists lists;
    private final Post post;
    private final Templates templates;

    TroubleController(LetterLists lists, Post post, Templates templates) {
        this.lists = lists;
        this.post = post;
        this.templates = templates;
    }

    @GetMapping("/admin/reminders")
    View show(@RequestParam(defaultValue = "") String page, Chrome chrome) {
        return new Html(templates.reminderTrouble(lists.troubled(page), post.isOpen(), chrome));
    }
}
