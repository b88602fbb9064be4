package org.preceptor.core.course;

/**
 * The published article that a course is made from.
 *
 * @param note what kind of text it is and what is not known about it
 */
public record Source(String author, String title, String publication, String note) {}
