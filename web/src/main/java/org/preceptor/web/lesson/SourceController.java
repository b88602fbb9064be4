package org.preceptor.web.lesson;

import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Course;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What the course rests on: the claims of its source and the works it cites. */
@Controller
class SourceController {

    private final Enrolments enrolments;
    private final PublishedCourses courses;
    private final Templates templates;
    private final Markup markup;

    SourceController(Enrolments enrolments, PublishedCourses courses, Templates templates, Markup markup) {
        this.enrolments = enrolments;
        this.courses = courses;
        this.templates = templates;
        this.markup = markup;
    }

    @GetMapping("/claims/{id}")
    View claim(@PathVariable ClaimId id, @AuthenticationPrincipal Member member, Chrome chrome) {
        Course course = course(member);
        return course.claim(id)
                .map(claim -> new Html(templates.lessonClaim(ClaimView.of(claim, course, markup), chrome)))
                .orElseThrow(() -> new Absent("This course has no claim %s".formatted(id)));
    }

    @GetMapping("/references")
    View references(@AuthenticationPrincipal Member member, Chrome chrome) {
        return new Html(templates.lessonReferences(ReferencesPage.of(course(member)), chrome));
    }

    @GetMapping("/glossary")
    View glossary(@AuthenticationPrincipal Member member, Chrome chrome) {
        return new Html(templates.lessonGlossary(GlossaryPage.of(course(member), markup), chrome));
    }

    /** The version a trainee is enrolled in; for everybody else the newest. */
    private Course course(Member member) {
        return enrolments
                .current(member.id())
                .map(place -> courses.version(place.course()))
                .orElseGet(() -> courses.newest(PublishedCourses.FIRST_COURSE));
    }
}
