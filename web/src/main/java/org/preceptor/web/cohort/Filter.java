package org.preceptor.web.cohort;

import org.jspecify.annotations.Nullable;

/**
 * Which of a cohort's people the table shows; everything that is set holds for all of them.
 *
 * @param need their most urgent reason to need a word
 * @param pair which assessments of the gain they have sat
 * @param unseenDays how many days they have not been seen; 0 for any
 */
record Filter(
        StateFilter state,
        @Nullable StepFilter step,
        @Nullable Need need,
        @Nullable PairFilter pair,
        int unseenDays) {

    static final Filter NONE = Filter.of(StateFilter.ANY);

    private static final int LONGEST = 999;

    static Filter of(StateFilter state) {
        return new Filter(state, null, null, null, 0);
    }

    static Filter of(StepFilter step) {
        return new Filter(StateFilter.ANY, step, null, null, 0);
    }

    static Filter of(Need need) {
        return new Filter(StateFilter.ANY, null, need, null, 0);
    }

    /** The days that an address names; 0 where they make no sense. */
    static int days(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(text), LONGEST) : 0;
    }

    /** Whether nothing is set but, at most, the state. */
    boolean onlyState() {
        return step == null && need == null && pair == null && unseenDays == 0;
    }

    /** Whether nothing is set but the step. */
    boolean onlyStep() {
        return equals(new Filter(StateFilter.ANY, step, null, null, 0));
    }

    /** Whether nothing is set but the need. */
    boolean onlyNeed() {
        return equals(new Filter(StateFilter.ANY, null, need, null, 0));
    }
}
