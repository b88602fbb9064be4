package org.preceptor.web.cohort;

import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.progress.Standing;

/** Everything that is on record of a trainee in a cohort. */
record Dossier(Cohort cohort, Trainee trainee, Standing standing, History history) {}
