package org.preceptor.web.attempt;

import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.progress.StepTitles;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The doors to the assessments: what awaits the trainee, and the one button that begins. */
@Controller
class AssessmentController {

    private final Sittings sittings;
    private final Enrolments enrolments;
    private final Standings standings;
    private final PublishedCourses courses;
    private final AssessmentPages pages;

    AssessmentController(
            Sittings sittings,
            Enrolments enrolments,
            Standings standings,
            PublishedCourses courses,
            AssessmentPages pages) {
        this.sittings = sittings;
        this.enrolments = enrolments;
        this.standings = standings;
        this.courses = courses;
        this.pages = pages;
    }

    @GetMapping("/assessments/{kind}")
    View show(@PathVariable String kind, @AuthenticationPrincipal Member member, Chrome chrome) {
        Membership place = place(member);
        Course course = courses.version(place.course());
        AssessmentKind assessment = kind(kind, course);
        Standing standing = standings.of(place.enrolment()).orElseThrow();
        Standing.Place step = Sittings.at(assessment, standing);
        Step opensAfter = step.opensAfter();
        return pages.show(
                new AssessmentPage.Situation(
                        course.plan(assessment),
                        sittings.limit(place, course.plan(assessment)),
                        sittings.extensions(place, course, assessment),
                        step,
                        sittings.permission(place, course.plan(assessment)),
                        opensAfter == null ? "" : StepTitles.of(opensAfter, course)),
                chrome);
    }

    @PostMapping("/assessments/{kind}")
    View begin(@PathVariable String kind, @AuthenticationPrincipal Member member) {
        Membership place = place(member);
        AssessmentKind assessment = kind(kind, courses.version(place.course()));
        return go(sittings.begin(place, assessment), "/assessments/" + kind);
    }

    @PostMapping("/lessons/{lesson}/check")
    View check(@PathVariable LessonSlug lesson, @AuthenticationPrincipal Member member) {
        Membership place = place(member);
        if (courses.version(place.course()).lesson(lesson).isEmpty()) {
            throw new Absent("This course has no lesson %s".formatted(lesson));
        }
        return go(sittings.begin(place, lesson), "/lessons/" + lesson);
    }

    /** To the attempt, or back to the page that says why there is none. */
    private static View go(Beginning beginning, String back) {
        return switch (beginning) {
            case Beginning.Begun(var attempt) -> new RedirectView("/attempts/" + attempt);
            case Beginning.StepLocked locked -> new RedirectView(back);
            case Beginning.NotPermitted refused -> new RedirectView(back);
        };
    }

    private Membership place(Member member) {
        return enrolments
                .current(member.id())
                .orElseThrow(() -> new Absent("%s is in no cohort".formatted(member.id())));
    }

    /** A check is begun from its lesson, so it has no door here. */
    private static AssessmentKind kind(String slug, Course course) {
        return AssessmentKind.find(slug)
                .filter(kind ->
                        kind != AssessmentKind.CHECK && course.findPlan(kind).isPresent())
                .orElseThrow(() -> new Absent("There is no assessment %s".formatted(slug)));
    }
}
