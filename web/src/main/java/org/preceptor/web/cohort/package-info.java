/** The instructor's view of the cohorts they teach: who is where, who needs a word, what was gained, and the export. */
@NullMarked
package org.preceptor.web.cohort;

import org.jspecify.annotations.NullMarked;
