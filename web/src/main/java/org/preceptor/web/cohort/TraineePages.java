package org.preceptor.web.cohort;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the pages about one trainee. */
@Component
class TraineePages {

    private final Dossiers.Courses courses;
    private final Calendar calendar;
    private final Templates templates;

    TraineePages(Dossiers.Courses courses, Calendar calendar, Templates templates) {
        this.courses = courses;
        this.calendar = calendar;
        this.templates = templates;
    }

    View show(Dossier dossier, TraineePage.Typed typed, Flash flash, Chrome chrome) {
        String cohort = "/cohorts/" + dossier.cohort().id();
        Chrome place = chrome.beneath(
                Link.to("/cohorts", "Cohorts"), Link.to(cohort, dossier.cohort().name()));
        return new Html(
                templates.cohortTrainee(TraineePage.of(dossier, typed, calendar), flash, place),
                typed.faults().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    View paper(TraineeReview.Read read, Chrome chrome) {
        String cohort = "/cohorts/" + read.cohort().id();
        String trainee = "%s/trainees/%s".formatted(cohort, read.trainee().person());
        AttemptWords words = new AttemptWords(courses.of(read.trainee(), read.cohort()));
        return new Html(templates.cohortPaper(
                PaperPage.of(read, words, calendar),
                chrome.beneath(
                        Link.to("/cohorts", "Cohorts"),
                        Link.to(cohort, read.cohort().name()),
                        Link.to(trainee, read.trainee().name()))));
    }
}
