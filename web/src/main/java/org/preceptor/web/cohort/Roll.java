package org.preceptor.web.cohort;

import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.Course;

/** The table of a cohort's people alone, for a view that only changes the table. */
record Roll(Cohort cohort, Course course, People people) {}
