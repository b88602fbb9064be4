package org.preceptor.web.trace;

import org.preceptor.core.course.ContentHash;

/**
 * The people of a cohort who take one version.
 *
 * @param open those of them who have no certificate yet
 */
record OpenEnrolments(String cohort, ContentHash version, int enrolled, int open) {}
