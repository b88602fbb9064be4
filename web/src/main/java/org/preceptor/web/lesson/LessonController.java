package org.preceptor.web.lesson;

import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.progress.StepTitles;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page of a lesson; a locked lesson says what opens it. */
@Controller
class LessonController {

    private final Reading reading;
    private final Enrolments enrolments;
    private final PublishedCourses courses;
    private final Templates templates;
    private final Markup markup;

    LessonController(
            Reading reading, Enrolments enrolments, PublishedCourses courses, Templates templates, Markup markup) {
        this.reading = reading;
        this.enrolments = enrolments;
        this.courses = courses;
        this.templates = templates;
        this.markup = markup;
    }

    @GetMapping("/lessons/{slug}")
    View show(@PathVariable LessonSlug slug, @AuthenticationPrincipal Member member, Chrome chrome) {
        Membership place = enrolments
                .current(member.id())
                .orElseThrow(() -> new Absent("%s is in no cohort".formatted(member.id())));
        Course course = courses.version(place.course());
        Lesson lesson = course.lesson(slug).orElseThrow(() -> new Absent("There is no lesson %s".formatted(slug)));
        Standing standing = reading.open(place, slug);
        Step opensAfter = standing.at(new Step.Study(slug)).opensAfter();
        return new Html(
                opensAfter == null
                        ? templates.lessonShow(LessonPage.of(lesson, course, standing, markup), chrome)
                        : templates.lessonLocked(lesson.title(), StepTitles.of(opensAfter, course), chrome));
    }
}
