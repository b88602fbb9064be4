package org.preceptor.web.account;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Times;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of one person. */
@Component
class PersonPages {

    /** What was typed into the form of the page, and what is wrong with it. */
    record Entry(PersonForm form, Faults faults) {}

    private final CohortPlaces cohorts;
    private final Times times;
    private final Templates templates;

    PersonPages(CohortPlaces cohorts, Times times, Templates templates) {
        this.cohorts = cohorts;
        this.times = times;
        this.templates = templates;
    }

    /** The page as it is asked for, with the link that was just made. */
    View show(Person person, Member reader, Flash flash, Chrome chrome) {
        var page = page(person, new Entry(PersonForm.of(person), Faults.NONE), reader);
        var shown = flash.find("invitation", Invitation.class)
                .map(invitation -> page.showing(invitation, times))
                .orElse(page);
        return new Html(templates.accountPerson(shown, flash, chrome.beneath(PersonPage.PEOPLE)));
    }

    /** The page with a form that was not taken. */
    View refuse(Person person, Entry entry, Member reader, Chrome chrome) {
        var template =
                templates.accountPerson(page(person, entry, reader), Flash.NONE, chrome.beneath(PersonPage.PEOPLE));
        return new Html(template, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PersonPage page(Person person, Entry entry, Member reader) {
        return PersonPage.of(person, entry.form(), entry.faults(), times).with(cohorts.of(person.id()), reader.id());
    }
}
