package org.preceptor.web.cohort;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Step;

/**
 * A page of a cohort's people.
 *
 * @param all how many the filter found in all
 * @param slice the part that is shown, which is the last where the one asked for lies beyond the end
 * @param steps how far those shown are with each step
 */
record People(Found all, Slice slice, List<Trainee> trainees, Map<EnrolmentId, Map<Step, StepProgress>> steps) {

    People {
        trainees = List.copyOf(trainees);
        steps = Map.copyOf(steps);
    }

    /** The same page with the steps of those on it. */
    People with(Map<EnrolmentId, Map<Step, StepProgress>> progress) {
        return new People(all, slice, trainees, progress);
    }

    int found() {
        return all.people();
    }

    @Nullable
    StepProgress progress(Trainee trainee, Step step) {
        return steps.getOrDefault(trainee.enrolment(), Map.of()).get(step);
    }
}
