package org.preceptor.core.statistics;

/**
 * A submitted attempt of somebody at a paper.
 *
 * @param number how many attempts at the assessment it was with those before it, from 1
 */
public record Taken(Paper paper, int number, Sitting sitting) {}
