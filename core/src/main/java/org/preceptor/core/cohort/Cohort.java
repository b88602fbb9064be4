package org.preceptor.core.cohort;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ContentHash;

/**
 * A group of trainees who take one version of a course together.
 *
 * @param course the version that new members are enrolled in
 * @param starts the day on which the course begins for its members, where one is set; nothing is locked before
 * @param due the day by which the course should be passed, where one is set
 * @param archived since when nothing about it changes any more; absent while it is open
 */
public record Cohort(
        CohortId id,
        String name,
        ContentHash course,
        @Nullable LocalDate starts,
        @Nullable LocalDate due,
        @Nullable Instant archived) {}
