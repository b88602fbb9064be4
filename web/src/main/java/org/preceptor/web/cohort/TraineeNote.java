package org.preceptor.web.cohort;

import java.time.Instant;

/** What an instructor wrote down about a trainee. */
record TraineeNote(String author, Instant at, String words) {}
