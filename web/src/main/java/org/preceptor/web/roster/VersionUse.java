package org.preceptor.web.roster;

import java.time.Instant;
import org.preceptor.core.course.ContentHash;

/**
 * A published version of a cohort's course.
 *
 * @param people how many members are on it
 * @param chosen whether new members join it
 */
record VersionUse(ContentHash hash, String title, Instant published, int people, boolean chosen) {}
