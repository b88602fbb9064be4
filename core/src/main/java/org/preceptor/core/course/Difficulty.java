package org.preceptor.core.course;

/** How hard the author expects an item to be for a trainee who has studied its lesson. */
public enum Difficulty {
    /** About nine in ten are expected to have it right. */
    EASY,
    /** About three in four. */
    MODERATE,
    /** About half. */
    HARD
}
