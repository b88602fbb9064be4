package org.preceptor.web.certificate;

import java.util.Map;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The short evaluation between passing and the certificate. */
@Controller
class EvaluationController {

    private final Evaluations evaluations;
    private final Certificates certificates;
    private final Enrolments enrolments;
    private final PublishedCourses courses;
    private final Templates templates;

    EvaluationController(
            Evaluations evaluations,
            Certificates certificates,
            Enrolments enrolments,
            PublishedCourses courses,
            Templates templates) {
        this.evaluations = evaluations;
        this.certificates = certificates;
        this.enrolments = enrolments;
        this.courses = courses;
        this.templates = templates;
    }

    @GetMapping("/evaluation")
    View show(@AuthenticationPrincipal Member member, Chrome chrome) {
        Membership place = place(member);
        return switch (evaluations.state(place.enrolment())) {
            case LOCKED -> new RedirectView("/");
            case COMPLETE, PASSED -> onward(place);
            case OPEN, STARTED, FAILED -> form(EvaluationForm.of(course(place), Map.of()), Map.of(), chrome);
        };
    }

    @PostMapping("/evaluation")
    View keep(@RequestParam Map<String, String> sent, @AuthenticationPrincipal Member member, Chrome chrome) {
        Membership place = place(member);
        EvaluationForm form = EvaluationForm.of(course(place), sent);
        Map<String, String> faults = form.faults();
        if (!faults.isEmpty() && evaluations.state(place.enrolment()) == StepState.OPEN) {
            return form(form, faults, chrome);
        }
        evaluations.keep(place.enrolment(), form);
        return onward(place);
    }

    private View form(EvaluationForm form, Map<String, String> faults, Chrome chrome) {
        return new Html(
                templates.certificateEvaluation(EvaluationPage.of(form, faults), chrome),
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** To the certificate, or home where there is none yet. */
    private View onward(Membership place) {
        return new RedirectView(certificates
                .of(place.enrolment())
                .map(certificate -> "/certificates/" + certificate.id())
                .orElse("/"));
    }

    private Course course(Membership place) {
        return courses.version(place.course());
    }

    private Membership place(Member member) {
        return enrolments
                .current(member.id())
                .orElseThrow(() -> new Absent("%s is in no cohort".formatted(member.id())));
    }
}
