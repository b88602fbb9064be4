package org.preceptor.web.cohort;

import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.Course;

/**
 * Everything the page of a cohort shows, read at one moment.
 *
 * @param needsWord the most urgent of those who need a word
 * @param people those whom the view asks for
 */
record Overview(Cohort cohort, Course course, CohortCounts counts, People needsWord, People people) {}
