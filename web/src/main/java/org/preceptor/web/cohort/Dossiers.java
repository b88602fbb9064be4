package org.preceptor.web.cohort;

import java.util.List;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.TimeSpent;
import org.preceptor.web.attempt.Papers;
import org.preceptor.web.extension.Extensions;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.springframework.stereotype.Component;

/** Gathers what is on record of a trainee. */
@Component
class Dossiers {

    private final Kept kept;
    private final Courses courses;
    private final Standings standings;
    private final Papers papers;
    private final Extensions extensions;

    /** What the tables of their work say. */
    @Component
    record Kept(JdbcTraineeHistory histories, JdbcTraces traces, JdbcNotes notes, JdbcSetAsides setAsides) {}

    /** Which version of a course somebody takes. */
    @Component
    record Courses(Enrolments enrolments, PublishedCourses published) {

        /** The version that a trainee takes, which may be older than that of their cohort. */
        Course of(Trainee trainee, Cohort cohort) {
            ContentHash version = enrolments
                    .place(trainee.person(), trainee.enrolment())
                    .map(Membership::course)
                    .orElse(cohort.course());
            return published.version(version);
        }
    }

    Dossiers(Kept kept, Courses courses, Standings standings, Papers papers, Extensions extensions) {
        this.kept = kept;
        this.courses = courses;
        this.standings = standings;
        this.papers = papers;
        this.extensions = extensions;
    }

    Dossier of(Cohort cohort, Trainee trainee) {
        EnrolmentId enrolment = trainee.enrolment();
        Course course = courses.of(trainee, cohort);
        return new Dossier(
                cohort,
                trainee,
                course,
                standings.of(enrolment).orElseGet(() -> new Standing(List.of())),
                extensions.due(enrolment),
                kept.histories().of(enrolment),
                new Dossier.Evidence(
                        papers.afterStudy(enrolment, course.hash()),
                        TimeSpent.of(kept.traces().of(enrolment))),
                extensions.lines(enrolment, course),
                kept.notes().newest(enrolment),
                kept.setAsides().newest(enrolment));
    }
}
