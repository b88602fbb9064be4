package org.preceptor.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.attempt.Beginning;
import org.preceptor.web.attempt.Reply;
import org.preceptor.web.certificate.EvaluationForm;
import org.preceptor.web.roster.Membership;

/**
 * One simulated trainee's way through the course.
 *
 * <p>Steps are spread evenly from the first to the last day, at waking hours; a question takes 20 to 90 seconds and a
 * lesson about its reading time. A lesson raises the ability on its objectives by {@link #GAIN_OF_LESSON}, and every
 * failed final on all by {@link #GAIN_OF_FINAL}. After a failed final the next is taken a day or more after the wait is
 * over. Where the history ends, they stop.
 */
final class Life {

    static final double GAIN_OF_LESSON = 1.2;
    static final double GAIN_OF_FINAL = 0.3;

    private final Actor actor;
    private final PersonId person;
    private final Membership place;
    private final World world;
    private final Random chance;
    private final Responses responses;
    private final Feelings feelings;
    private final Set<LessonSlug> studied = new HashSet<>();
    private int failed;

    Life(Actor actor, PersonId person, Membership place, World world) {
        this.actor = actor;
        this.person = person;
        this.place = place;
        this.world = world;
        this.chance = new Random(Simulation.SEED + actor.name().hashCode());
        this.responses = new Responses(chance);
        this.feelings = new Feelings(
                responses, new Random(Simulation.SEED * 17 + actor.name().hashCode()));
    }

    void live() {
        List<Step> steps = Standing.steps(world.course());
        int last = actor.part().lastOf(steps.size());
        boolean going = true;
        for (int turn = 0; going && turn <= last; turn++) {
            boolean whole = turn < last || actor.part() instanceof Part.Finishes;
            going = awake(turn, last) && take(steps.get(turn), whole);
        }
    }

    /** Moves on to when a step is taken; false where that lies beyond the history. */
    private boolean awake(int turn, int last) {
        int day = actor.firstDay() + (actor.lastDay() - actor.firstDay()) * turn / Math.max(1, last);
        return reach(world.calendar().on(day, wakingHour()));
    }

    private boolean reach(Instant moment) {
        world.clock().pass(Duration.ofSeconds(chance.nextInt(60, 600)));
        world.clock().advanceTo(moment);
        return world.clock().instant().isBefore(world.calendar().end().minus(Duration.ofHours(2)));
    }

    private LocalTime wakingHour() {
        return LocalTime.of(chance.nextInt(7, 21), chance.nextInt(60), chance.nextInt(60));
    }

    /** Takes a step, or half of it; false where the way ends there. */
    private boolean take(Step step, boolean whole) {
        return switch (step) {
            case Step.Before before -> sit(world.services().sittings().begin(place, AssessmentKind.PRE_TEST), whole);
            case Step.Study(LessonSlug lesson) -> study(lesson, whole);
            case Step.Final last -> finals();
            case Step.Evaluate evaluate -> evaluate();
        };
    }

    private boolean study(LessonSlug lesson, boolean whole) {
        world.services().reading().open(place, lesson);
        int minutes = world.course().lesson(lesson).orElseThrow().minutes();
        world.clock().pass(Duration.ofSeconds(chance.nextInt(40 * minutes, 80 * minutes + 1)));
        studied.add(lesson);
        return sit(world.services().sittings().begin(place, lesson), whole);
    }

    private boolean finals() {
        int tries = actor.part() instanceof Part.Finishes finishes ? finishes.finals() : 1;
        for (failed = 0; failed < tries; failed++) {
            if (failed > 0 && !reach(nextFinal())) {
                return false;
            }
            if (!sit(world.services().sittings().begin(place, AssessmentKind.FINAL), true)) {
                return false;
            }
            if (passed()) {
                return true;
            }
        }
        return false;
    }

    private Instant nextFinal() {
        Duration wait = world.course().plan(AssessmentKind.FINAL).pause();
        return world.calendar().dayAfter(world.clock().instant(), wait, wakingHour());
    }

    private boolean passed() {
        Standing standing = world.services().standings().of(place.enrolment()).orElseThrow();
        return standing.at(new Step.Final()).state() == StepState.PASSED;
    }

    private boolean evaluate() {
        EvaluationForm form =
                EvaluationForm.of(world.course(), responses.to(world.course().evaluation()));
        world.services().evaluations().keep(place.enrolment(), form);
        return true;
    }

    /** Answers the questions of an attempt that was begun, and submits them; or answers half of them and goes away. */
    private boolean sit(Beginning beginning, boolean whole) {
        if (!(beginning instanceof Beginning.Begun(var id))) {
            return false;
        }
        Attempt attempt = world.services().attempts().find(id, person).orElseThrow();
        int questions = attempt.questions().size();
        attempt.questions().stream()
                .limit(whole ? questions : questions / 2)
                .forEach(question -> answer(attempt, question));
        if (whole && attempt.occasion().kind() != AssessmentKind.CHECK) {
            world.clock().pass(Duration.ofSeconds(chance.nextInt(10, 60)));
            world.services().sittings().submit(id, person);
        }
        return true;
    }

    private void answer(Attempt attempt, Question question) {
        world.clock().pass(Duration.ofSeconds(chance.nextInt(20, 90)));
        List<String> values = responses.to(question.item(), abilityOn(question.item()));
        Reply reply = Reply.to(question, values).with(confidence(attempt, question.item()));
        var answering = world.services().answering();
        if (attempt.occasion().kind() == AssessmentKind.CHECK) {
            answering.answerOnce(attempt.id(), person, question.position(), reply);
        } else {
            answering.answer(attempt.id(), person, question.position(), reply);
        }
    }

    private @Nullable Confidence confidence(Attempt attempt, BankItem item) {
        return world.course().plan(attempt.occasion().kind()).confidence()
                ? feelings.about(item, abilityOn(item))
                : null;
    }

    private double abilityOn(BankItem item) {
        LessonSlug lesson = world.course().lessonOf(item.objective()).slug();
        return actor.ability() + (studied.contains(lesson) ? GAIN_OF_LESSON : 0) + failed * GAIN_OF_FINAL;
    }
}
