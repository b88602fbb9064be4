package org.preceptor.web.cohort;

import java.util.Map;

/**
 * How many of a cohort's people are where.
 *
 * @param needs how many need a word, each counted by the most urgent reason
 */
record CohortCounts(Tally tally, Funnel funnel, Map<Need, Integer> needs) {

    /** How many are in a state. */
    int in(StateFilter state) {
        return switch (state) {
            case ANY -> tally.enrolled();
            case NOT_STARTED -> tally.notStarted();
            case IN_PROGRESS -> tally.inProgress();
            case PASSED -> tally.passed();
            case CERTIFIED -> tally.certified();
            case NEEDS_A_WORD ->
                needs.values().stream().mapToInt(Integer::intValue).sum();
        };
    }
}
