package org.preceptor.core.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;

/**
 * Where a trainee stands: the state of every step, in the order in which they are taken.
 *
 * <p>This is the only place that decides what is locked, open or done. Steps open one after another: the pre-test, the
 * lessons in turn, the final, the evaluation; when all are done, the certificate is due.
 */
public record Standing(List<Place> places) {

    /**
     * One step as it stands.
     *
     * @param opensAfter the step whose completion opens this one; absent when it is not locked
     * @param notBefore when the next attempt opens, where there is a wait between attempts
     */
    public record Place(
            Step step,
            StepState state,
            @Nullable Step opensAfter,
            @Nullable Instant notBefore) {}

    public Standing {
        places = List.copyOf(places);
    }

    public static Standing of(Course course, Facts facts) {
        List<Place> places = new ArrayList<>();
        for (Step step : steps(course)) {
            Step blocking = places.isEmpty() ? null : unfinished(places.getLast());
            places.add(
                    blocking == null
                            ? unlocked(step, course, facts)
                            : new Place(step, StepState.LOCKED, blocking, null));
        }
        return new Standing(places);
    }

    /** The steps of a course in their order. */
    public static List<Step> steps(Course course) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Before());
        course.lessons().stream().map(Lesson::slug).map(Step.Study::new).forEach(steps::add);
        steps.add(new Step.Final());
        steps.add(new Step.Evaluate());
        return List.copyOf(steps);
    }

    public Place at(Step step) {
        return places.stream()
                .filter(place -> place.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This course has no step " + step.key()));
    }

    /** Reviews, which are no step of the course and open once the final is passed. */
    public Place review() {
        Step last = new Step.Final();
        return at(last).state() == StepState.PASSED
                ? new Place(last, StepState.OPEN, null, null)
                : new Place(last, StepState.LOCKED, last, null);
    }

    /** The one step to take next; empty when everything is done or no attempt at the final is left. */
    public Optional<Place> next() {
        return places.stream()
                .filter(place -> place.state() == StepState.OPEN || place.state() == StepState.STARTED)
                .findFirst();
    }

    /** Whether every requirement is met, which is when there is a certificate and never otherwise. */
    public boolean certificateDue() {
        return places.stream().allMatch(place -> place.state().isDone());
    }

    public Overall overall() {
        if (certificateDue()) {
            return Overall.CERTIFIED;
        }
        if (at(new Step.Final()).state() == StepState.PASSED) {
            return Overall.PASSED;
        }
        boolean untouched =
                places.stream().allMatch(place -> place.state() == StepState.LOCKED || place.state() == StepState.OPEN);
        return untouched ? Overall.NOT_STARTED : Overall.IN_PROGRESS;
    }

    /** The step that keeps the one after this place locked: this one, or the one that keeps this one locked. */
    private static @Nullable Step unfinished(Place before) {
        if (before.state().isDone()) {
            return null;
        }
        return before.step();
    }

    private static Place unlocked(Step step, Course course, Facts facts) {
        return switch (step) {
            case Step.Before before -> worked(before, facts.preTest());
            case Step.Study study -> worked(study, facts.lessons().getOrDefault(study.lesson(), Work.NONE));
            case Step.Evaluate evaluate -> worked(evaluate, facts.evaluation());
            case Step.Final last -> last(last, course.plan(AssessmentKind.FINAL), facts);
        };
    }

    private static Place worked(Step step, Work work) {
        StepState state = switch (work) {
            case NONE -> StepState.OPEN;
            case BEGUN -> StepState.STARTED;
            case DONE -> StepState.COMPLETE;
        };
        return new Place(step, state, null, null);
    }

    private static Place last(Step step, AssessmentPlan plan, Facts facts) {
        List<Outcome> outcomes = facts.finals();
        if (outcomes.stream().anyMatch(Outcome::passed)) {
            return new Place(step, StepState.PASSED, null, null);
        }
        if (facts.finalOpen()) {
            return new Place(step, StepState.STARTED, null, null);
        }
        if (RetakePolicy.attemptsLeft(plan, outcomes, facts.extra()) == 0) {
            return new Place(step, StepState.FAILED, null, null);
        }
        return new Place(
                step,
                outcomes.isEmpty() ? StepState.OPEN : StepState.STARTED,
                null,
                RetakePolicy.opens(plan, outcomes, facts.extra()));
    }
}
