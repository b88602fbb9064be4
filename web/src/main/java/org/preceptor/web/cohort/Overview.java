package org.preceptor.web.cohort;

import java.util.Map;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.Course;

/**
 * Everything the page of a cohort shows, read at one moment.
 *
 * @param needs how many need a word, each counted by the most urgent reason
 * @param needsWord the most urgent of those who need a word
 * @param people those whom the view asks for
 */
record Overview(
        Cohort cohort,
        Course course,
        Tally tally,
        Funnel funnel,
        Map<Need, Integer> needs,
        People needsWord,
        People people) {}
