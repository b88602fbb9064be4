package org.preceptor.web.progress;

import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;

/** Hears, within the transaction, that an enrolment meets every requirement; it may hear so more than once. */
public interface Completion {

    void met(EnrolmentId enrolment, Course course, Facts facts);
}
