package org.preceptor.web.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.person.EnrolmentId;

/** A trainee's place in a cohort: the course version they take and the forms that were given to them at the start. */
public record Membership(
        EnrolmentId enrolment,
        CohortId cohort,
        String cohortName,
        @Nullable LocalDate starts,
        @Nullable LocalDate due,
        ContentHash course,
        FormLetter preTestForm,
        FormLetter finalForm) {}
