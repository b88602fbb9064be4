package org.preceptor.web.cohort;

import org.preceptor.core.statistics.Spread;

/** The spread of a cohort's scores in the pre-test and in the first attempt at the final, in per cent of the points. */
record BeforeAfter(Spread before, Spread after) {}
