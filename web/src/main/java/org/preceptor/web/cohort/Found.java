package org.preceptor.web.cohort;

/**
 * How many people a view found.
 *
 * @param more whether there are more than were counted, which nobody pages through
 */
record Found(int people, boolean more) {}
