package org.preceptor.web.account;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Shows the list of people. */
@Controller
class PeopleController {

    private final JdbcPeopleList people;
    private final Times times;
    private final Templates templates;

    PeopleController(JdbcPeopleList people, Times times, Templates templates) {
        this.people = people;
        this.times = times;
        this.templates = templates;
    }

    @GetMapping("/admin/people")
    View list(PeopleSearch search, Flash flash, Chrome chrome) {
        long found = people.count(search);
        int page = Pages.within(search.asked(), found);
        var shown = PeoplePage.of(search, found, page, people.page(search, page), times);
        return new Html(templates.accountPeople(shown, flash, chrome));
    }
}
