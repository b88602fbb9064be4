package org.preceptor.web.cohort;

import java.util.Map;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;

/** How many of a cohort's people are at each state of each step. */
record Funnel(Map<Step, Map<StepState, Integer>> people) {

    int at(StepFilter filter) {
        return at(filter.step(), filter.state());
    }

    int at(Step step, StepState state) {
        return people.getOrDefault(step, Map.of()).getOrDefault(state, 0);
    }
}
