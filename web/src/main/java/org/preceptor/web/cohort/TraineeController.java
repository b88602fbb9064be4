package org.preceptor.web.cohort;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** One trainee of a cohort on a page. */
@Controller
class TraineeController {

    private final TraineeReview review;
    private final PublishedCourses courses;
    private final Calendar calendar;
    private final Templates templates;

    TraineeController(TraineeReview review, PublishedCourses courses, Calendar calendar, Templates templates) {
        this.review = review;
        this.courses = courses;
        this.calendar = calendar;
        this.templates = templates;
    }

    @GetMapping("/cohorts/{id}/trainees/{trainee}")
    View show(
            @PathVariable CohortId id,
            @PathVariable PersonId trainee,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        return review.look(member.id(), id, trainee)
                .map(dossier -> new Html(templates.cohortTrainee(
                        TraineePage.of(dossier, courses.version(dossier.cohort().course()), calendar),
                        chrome.beneath(
                                Link.to("/cohorts", "Cohorts"),
                                Link.to("/cohorts/" + id, dossier.cohort().name())))))
                .orElseThrow(() -> new Absent("No trainee %s in a cohort %s of who asks".formatted(trainee, id)));
    }
}
