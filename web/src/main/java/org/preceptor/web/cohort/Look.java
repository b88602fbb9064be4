package org.preceptor.web.cohort;

import java.time.Instant;

/** That an instructor looked at a trainee's record. */
public record Look(String name, Instant at) {}
