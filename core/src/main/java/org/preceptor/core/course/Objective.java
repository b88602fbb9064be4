package org.preceptor.core.course;

/** What a trainee can do after a lesson, in one measurable verb, with the level of thinking it takes. */
public record Objective(ObjectiveId id, String text, Bloom bloom) {}
