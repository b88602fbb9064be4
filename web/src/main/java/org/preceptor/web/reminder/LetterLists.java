package org.preceptor.web.reminder;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Times;
import org.springframework.stereotype.Component;

/** Makes the lists of letters that instructors, trainees and administrators look at. */
@Component
class LetterLists {

    private final JdbcLetters letters;
    private final Times times;

    LetterLists(JdbcLetters letters, Times times) {
        this.letters = letters;
        this.times = times;
    }

    LetterList of(CohortId cohort, String page) {
        int number = Pages.number(page);
        return LetterList.of(
                letters.of(cohort, skip(number), Pages.SIZE),
                number,
                times,
                other -> "/cohorts/%s/reminders?page=%d".formatted(cohort, other));
    }

    LetterList to(PersonId person, String page) {
        int number = Pages.number(page);
        return LetterList.of(
                letters.to(person, skip(number), Pages.SIZE), number, times, other -> "/reminders?page=" + other);
    }

    LetterList troubled(String page) {
        int number = Pages.number(page);
        return LetterList.of(
                letters.troubled(skip(number), Pages.SIZE), number, times, other -> "/admin/reminders?page=" + other);
    }

    private static long skip(int page) {
        return (page - 1L) * Pages.SIZE;
    }
}
