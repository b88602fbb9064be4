package org.preceptor.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.assessment.Permission;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.attempt.Occasions;
import org.preceptor.web.certificate.EvaluationForm;
import org.preceptor.web.roster.Membership;

/**
 * One trainee's way through the course in a simulated cohort, without the database.
 *
 * <p>What comes next is what core's {@link Standing} says, whether it may be begun is for the {@link RetakePolicy}, and what it
 * is worth for the marker. From step to step pass days that are distributed exponentially; before each there is a hazard of
 * dropping out, half the time in the middle of the step. Where the history ends, they stop.
 */
final class CrowdLife {

    /** Nothing is begun this shortly before the end, so that all of it is over by then. */
    private static final Duration REST = Duration.ofHours(3);

    private final Membership place;
    private final Course course;
    private final DemoCalendar calendar;
    private final Temper temper;
    private final Random chance;
    private final SimulatedClock clock;
    private final Mind mind;
    private final CrowdDesk desk;
    private final Biography story = new Biography();
    private double day;

    CrowdLife(Membership place, Course course, DemoCalendar calendar, Random chance, Random mood) {
        this.place = place;
        this.course = course;
        this.calendar = calendar;
        this.chance = chance;
        this.temper = Temper.of(chance);
        this.clock = new SimulatedClock(calendar.opening());
        this.mind = new Mind(temper, course);
        this.desk = new CrowdDesk(new CrowdDesk.Sitter(place.enrolment(), temper, mind, clock), course, chance, mood);
        this.day = temper.firstDay();
    }

    Biography live() {
        boolean going = true;
        while (going) {
            Optional<Standing.Place> next = Standing.of(course, story.facts()).next();
            going = next.isPresent() && awake(next.get()) && goOn(next.get().step());
        }
        return story;
    }

    /** Moves on to when a step is taken; false where that lies beyond the history. */
    private boolean awake(Standing.Place next) {
        clock.pass(Duration.ofSeconds(chance.nextInt(60, 600)));
        clock.advanceTo(calendar.on((int) day, wakingHour()));
        Instant opens = next.notBefore();
        if (opens != null) {
            clock.advanceTo(calendar.dayAfter(opens, Duration.ZERO, wakingHour()));
        }
        day += Temper.exponential(chance, temper.pace());
        return clock.instant().isBefore(calendar.end().minus(REST));
    }

    private LocalTime wakingHour() {
        return LocalTime.of(chance.nextInt(7, 21), chance.nextInt(60), chance.nextInt(60));
    }

    /** Takes a step, unless they drop out before it or in its middle; false where they do. */
    private boolean goOn(Step step) {
        int failed = (int)
                story.finals().stream().filter(outcome -> !outcome.passed()).count();
        boolean stays = chance.nextDouble() >= temper.hazard(failed);
        return (stays || chance.nextBoolean()) && take(step, stays) && stays;
    }

    private boolean take(Step step, boolean whole) {
        return switch (step) {
            case Step.Before before -> sit(AssessmentKind.PRE_TEST, whole);
            case Step.Study(LessonSlug lesson) -> study(lesson, whole);
            case Step.Final last -> sit(AssessmentKind.FINAL, whole);
            case Step.Evaluate evaluate -> whole && evaluate();
        };
    }

    private boolean study(LessonSlug lesson, boolean whole) {
        story.open(lesson, clock.instant());
        int minutes = course.lesson(lesson).orElseThrow().minutes();
        clock.pass(Duration.ofSeconds(chance.nextInt(40 * minutes, 80 * minutes + 1)));
        mind.study(lesson, clock.instant());
        Occasion occasion = occasions().check(lesson, 0);
        story.add(desk.sit(occasion, Form.check(course, lesson, chance.nextLong()), whole));
        return true;
    }

    private boolean sit(AssessmentKind kind, boolean whole) {
        AssessmentPlan plan = course.plan(kind);
        if (kind == AssessmentKind.FINAL
                && !(RetakePolicy.permission(plan, story.finals(), ExtraAttempts.NONE, clock.instant())
                        instanceof Permission.Granted)) {
            return false;
        }
        Occasion occasion = occasions().next(kind, story.count(kind));
        Sat sat = desk.sit(occasion, form(plan, occasion), whole);
        story.add(sat);
        sat.outcome().filter(outcome -> !outcome.passed()).ifPresent(failed -> mind.fail());
        return true;
    }

    private Form form(AssessmentPlan plan, Occasion occasion) {
        FormLetter letter = occasion.form();
        long seed = chance.nextLong();
        return letter == null ? Form.anew(course, plan, story.asked(), seed) : Form.draw(course, plan, letter, seed);
    }

    private Occasions occasions() {
        return new Occasions(place, course.forms());
    }

    private boolean evaluate() {
        var answers = new Responses(chance).to(course.evaluation());
        story.evaluate(EvaluationForm.of(course, answers).values(), clock.instant());
        return true;
    }
}
