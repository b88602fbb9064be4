package org.preceptor.web.insight;

import java.util.SortedMap;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.Paper;

/**
 * What is kept of a cohort for one choice of attempts.
 *
 * @param enrolments how many places were ever taken, those of people who left included
 * @param waiting how many submitted attempts are not counted yet, of very many only some
 */
record KeptInsight(SortedMap<Paper, AssessmentDigest> papers, GainCounts gain, long enrolments, long waiting) {}
