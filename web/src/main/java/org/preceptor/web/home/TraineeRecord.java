package org.preceptor.web.home;

import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.item.Mark;
import org.preceptor.web.certificate.Certificates;
import org.preceptor.web.certificate.EndingWords;
import org.preceptor.web.cohort.Looks;
import org.preceptor.web.extension.Extensions;
import org.preceptor.web.home.JdbcSittings.Sitting;
import org.preceptor.web.home.ProgressPage.Held;
import org.preceptor.web.home.ProgressPage.Sat;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.Path;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.springframework.stereotype.Service;

/** Gathers a trainee's own record. */
@Service
class TraineeRecord {

    private final JdbcSittings sittings;
    private final Standings standings;
    private final PublishedCourses courses;
    private final Certificates certificates;
    private final Said said;

    /** What a record is written with: the places of the trainee, what was given to them, who looked, how certificates end, and the clock. */
    @Service
    record Said(Enrolments enrolments, Extensions extensions, Looks looks, EndingWords endings, Times times) {}

    TraineeRecord(
            JdbcSittings sittings,
            Standings standings,
            PublishedCourses courses,
            Certificates certificates,
            Said said) {
        this.sittings = sittings;
        this.standings = standings;
        this.courses = courses;
        this.certificates = certificates;
        this.said = said;
    }

    ProgressPage of(Membership place, Member member) {
        Course course = courses.version(place.course());
        return ProgressPage.of(
                place,
                course,
                Path.of(
                        standings.of(place.enrolment()).orElseThrow(),
                        said.extensions().due(place.enrolment()),
                        course,
                        said.times()),
                sittings.newest(place.enrolment()).stream()
                        .map(sitting -> sat(sitting, course))
                        .toList(),
                new ProgressPage.Beside(
                        certificates.of(member.id()).stream().map(this::held).toList(),
                        said.enrolments().places(member.id()),
                        said.looks().newest(place.enrolment()),
                        said.times()));
    }

    private Held held(Certificate certificate) {
        String issued = said.times().day(certificate.issuedAt());
        return new Held(
                Link.to("/certificates/" + certificate.id(), "%s, %s".formatted(certificate.courseTitle(), issued)),
                said.endings().of(certificate));
    }

    private Sat sat(Sitting sitting, Course course) {
        Mark mark = sitting.mark();
        return new Sat(
                "/attempts/" + sitting.id(),
                title(sitting, course),
                said.times().minute(sitting.startedAt()),
                mark == null ? "open" : mark.words());
    }

    private static String title(Sitting sitting, Course course) {
        String lesson = sitting.lesson();
        String title = course.plan(sitting.kind()).title();
        return lesson == null || sitting.kind() != AssessmentKind.CHECK
                ? title
                : "%s: %s"
                        .formatted(
                                title,
                                course.lesson(new LessonSlug(lesson))
                                        .orElseThrow()
                                        .title());
    }
}
