package org.preceptor.core.statistics;

/** Something about an item that an author should look at. It is a question to a person, not a verdict. */
public sealed interface Flag {

    /** The discriminative efficiency is under {@value ItemAnalysis#DUBIOUS_UNDER}: the item hardly goes along with the rest. */
    record Dubious(double efficiency) implements Flag {}

    /** A distractor that hardly anybody chooses (Haladyna and Downing, Educational and Psychological Measurement 1993;53:999–1010). */
    record NonFunctioning(String option, double share) implements Flag {}

    /**
     * Those who choose this distractor do better on the rest than those who choose the key.
     *
     * @param difference by how many points of the rest score, with an interval of 95% that lies above 0
     */
    record PossibleMisKey(String option, Estimate difference) implements Flag {}

    /** Nobody chose the key. */
    record KeyNotChosen(String key) implements Flag {}
}
