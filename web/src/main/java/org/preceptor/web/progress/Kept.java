package org.preceptor.web.progress;

import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Standing;

/** The standing of one enrolment with what it was computed from, as it is kept for pages and lists. */
record Kept(EnrolmentId enrolment, Course course, Facts facts, Standing standing, Finals finals) {

    static Kept of(EnrolmentId enrolment, Course course, Facts facts) {
        return new Kept(enrolment, course, facts, Standing.of(course, facts), Finals.of(course, facts));
    }
}
