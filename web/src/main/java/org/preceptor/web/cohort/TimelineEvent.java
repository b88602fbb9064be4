package org.preceptor.web.cohort;

/**
 * Something that happened.
 *
 * @param iso the moment for machines
 */
public record TimelineEvent(String iso, String moment, String what) {}
