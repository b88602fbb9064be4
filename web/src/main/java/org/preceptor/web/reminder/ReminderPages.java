package org.preceptor.web.reminder;

import java.util.List;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of a cohort's reminders. */
@Component
class ReminderPages {

    /**
     * Which cohort is looked at.
     *
     * @param page which page of its letters, as an address says it
     */
    record Place(Cohort cohort, String page) {}

    /** Letters that were sent, and those that would be. */
    @Component
    record Letters(LetterLists lists, LetterWriter writer) {}

    private final Reminders reminders;
    private final Letters letters;
    private final Post post;
    private final Times times;
    private final Templates templates;

    ReminderPages(Reminders reminders, Letters letters, Post post, Times times, Templates templates) {
        this.reminders = reminders;
        this.letters = letters;
        this.post = post;
        this.times = times;
        this.templates = templates;
    }

    /** The page with these choices and whom they would reach. */
    View cohort(Place place, RemindersPage.Chosen chosen, Flash flash, Chrome chrome) {
        Cohort cohort = place.cohort();
        boolean wrong = chosen.faults().any();
        List<Letter> trial =
                wrong ? List.of() : reminders.preview(cohort.id(), chosen.form().plan());
        RemindersPage page = RemindersPage.of(
                cohort,
                times.dayIfAny(cohort.archived()),
                chosen,
                RemindersPage.trial(trial, letters.writer(), !post.isOpen()),
                letters.lists().of(cohort.id(), place.page()));
        Chrome beneath =
                chrome.beneath(Link.to("/cohorts", "Cohorts"), Link.to("/cohorts/" + cohort.id(), cohort.name()));
        return new Html(
                templates.reminderCohort(page, flash, beneath),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
