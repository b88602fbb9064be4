package org.preceptor.web.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;

/**
 * A page of a cohort's people.
 *
 * @param all how many the filter found in all
 * @param slice the part that is shown, which is the last where the one asked for lies beyond the end
 * @param steps the states of the steps of those shown
 */
record People(Found all, Slice slice, List<Trainee> trainees, Map<EnrolmentId, Map<Step, StepState>> steps) {

    People {
        trainees = List.copyOf(trainees);
        steps = Map.copyOf(steps);
    }

    int found() {
        return all.people();
    }

    @Nullable
    StepState state(Trainee trainee, Step step) {
        return steps.getOrDefault(trainee.enrolment(), Map.of()).get(step);
    }
}
