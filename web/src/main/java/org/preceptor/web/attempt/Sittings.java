package org.preceptor.web.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.assessment.Permission;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Attempts.Asked;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins attempts, keeps their answers and ends them. */
@Service
public class Sittings {

    private static final String CLOSED_PART =
            "That part is closed and its answer stays as it was. Reload the page to go on.";

    private final Attempts attempts;
    private final PublishedCourses courses;
    private final Standings standings;
    private final Clock clock;
    private final RandomGenerator chance;

    Sittings(Attempts attempts, PublishedCourses courses, Standings standings, Clock clock, RandomGenerator chance) {
        this.attempts = attempts;
        this.courses = courses;
        this.standings = standings;
        this.clock = clock;
        this.chance = chance;
    }

    /** Opens the pre-test or the final, or finds the attempt that is open already. */
    @Transactional
    public Beginning begin(Membership place, AssessmentKind kind) {
        Standing standing = standings.refresh(place.enrolment());
        Occasion occasion = new Occasions(place).next(kind, attempts);
        Step step = kind == AssessmentKind.PRE_TEST ? new Step.Before() : new Step.Final();
        return begin(place, standing.at(step), occasion);
    }

    /** Opens the check of a lesson, or finds the one that is open already. */
    @Transactional
    public Beginning begin(Membership place, LessonSlug lesson) {
        Standing standing = standings.refresh(place.enrolment());
        Occasion occasion = new Occasions(place).check(lesson, attempts);
        return begin(place, standing.at(new Step.Study(lesson)), occasion);
    }

    private Beginning begin(Membership place, Place step, Occasion occasion) {
        Step opensAfter = step.opensAfter();
        if (step.state() == StepState.LOCKED && opensAfter != null) {
            return new Beginning.StepLocked(opensAfter);
        }
        Optional<AttemptId> open = attempts.open(place.enrolment(), occasion);
        if (open.isPresent()) {
            return new Beginning.Begun(open.get());
        }
        Course course = courses.version(place.course());
        Permission permission = permission(place, course.plan(occasion.kind()));
        return permission instanceof Permission.Granted
                ? new Beginning.Begun(open(place, occasion, course))
                : new Beginning.NotPermitted(permission);
    }

    private AttemptId open(Membership place, Occasion occasion, Course course) {
        Instant now = clock.instant();
        AttemptId id = attempts.begin(place.enrolment(), occasion, form(course, occasion), now);
        standings.active(place.enrolment(), now);
        standings.refresh(place.enrolment());
        return id;
    }

    private Form form(Course course, Occasion occasion) {
        LessonSlug lesson = occasion.lesson();
        var letter = occasion.form();
        if (lesson != null) {
            return Form.check(course, lesson, chance.nextLong());
        }
        if (letter != null) {
            return Form.draw(course, course.plan(occasion.kind()), letter, chance.nextLong());
        }
        throw new IllegalStateException("An occasion has a lesson or a form");
    }

    /** Whether an attempt at an assessment may begin now. */
    Permission permission(Membership place, AssessmentPlan plan) {
        return RetakePolicy.permission(plan, attempts.outcomes(place.enrolment(), plan.kind()), clock.instant());
    }

    /** A trainee's own attempt; empty for one that does not exist or is somebody else's. */
    Optional<Sitting> of(AttemptId id, PersonId trainee) {
        return attempts.find(id, trainee)
                .map(attempt -> new Sitting(
                        attempt,
                        courses.version(attempt.course()),
                        attempts.outcomes(
                                attempt.enrolment(), attempt.occasion().kind())));
    }

    /** Keeps the values sent for a question of an attempt with feedback at the end. */
    public Optional<Saving> answer(AttemptId id, PersonId trainee, int position, List<String> values) {
        return asked(id, trainee, position).map(question -> save(id, question, values));
    }

    /** A question of a trainee's own attempt with feedback at the end. */
    Optional<Question> asked(AttemptId id, PersonId trainee, int position) {
        return attempts.asked(id, trainee, position)
                .filter(asked -> asked.kind() != AssessmentKind.CHECK)
                .map(Asked::question);
    }

    /** Keeps the values sent for a question that was found to be the trainee's own. */
    Saving save(AttemptId id, Question question, List<String> values) {
        Instant now = clock.instant();
        return switch (AnswerReading.of(question.item().item(), values)) {
            case AnswerReading.Refused(String sentence) -> new Saving.Refused(sentence);
            case AnswerReading.Understood(Answer answer)
            when changesClosedPart(question.answer(), answer) -> new Saving.Refused(CLOSED_PART);
            case AnswerReading.Understood(Answer answer) ->
                attempts.save(id, question.position(), answer, now) ? new Saving.Saved(now) : new Saving.Ended();
        };
    }

    /** Keeps the first answer to a question of a check; the last question answered ends the check. */
    @Transactional
    public Optional<Saving> answerOnce(AttemptId id, PersonId trainee, int position, List<String> values) {
        return attempts.hold(id, trainee)
                .filter(attempt -> attempt.occasion().kind() == AssessmentKind.CHECK)
                .flatMap(attempt -> attempt.question(position))
                .map(question -> saveOnce(id, trainee, question, values));
    }

    private Saving saveOnce(AttemptId id, PersonId trainee, Question question, List<String> values) {
        Instant now = clock.instant();
        return switch (AnswerReading.of(question.item().item(), values)) {
            case AnswerReading.Refused(String sentence) -> new Saving.Refused(sentence);
            case AnswerReading.Understood(Answer answer)
            when changesClosedPart(question.answer(), answer) -> new Saving.Refused(CLOSED_PART);
            case AnswerReading.Understood(Answer answer)
            when answer.isBlank() -> new Saving.Refused("Choose an answer first; then you see the reasons.");
            case AnswerReading.Understood(Answer.Matched answer)
            when !answer.isComplete() -> new Saving.Refused("Match every line first; then you see the reasons.");
            case AnswerReading.Understood(Answer answer) -> {
                boolean saved = question.answered()
                        ? attempts.saveOnce(id, question.position(), answer, now)
                        : attempts.save(id, question.position(), answer, now);
                attempts.find(id, trainee)
                        .filter(attempt -> attempt.isOpen()
                                && attempt.answered() == attempt.questions().size())
                        .ifPresent(this::end);
                yield saved ? new Saving.Saved(now) : new Saving.Ended();
            }
        };
    }

    /** Whether an answer would take back what was answered in a part of a case that is closed. */
    private static boolean changesClosedPart(Answer kept, Answer next) {
        return kept instanceof Answer.Unfolded before
                && !before.closed().isEmpty()
                && !(next instanceof Answer.Unfolded unfolded && unfolded.continues(before));
    }

    /** Ends an attempt and marks it; an attempt that has ended stays as it is. False where it is not the trainee's. */
    @Transactional
    public boolean submit(AttemptId id, PersonId trainee) {
        Optional<Attempt> held = attempts.hold(id, trainee);
        held.filter(Attempt::isOpen).ifPresent(this::end);
        return held.isPresent();
    }

    private void end(Attempt attempt) {
        Instant now = clock.instant();
        PassMark passMark = courses.version(attempt.course())
                .plan(attempt.occasion().kind())
                .passMark();
        boolean passed = passMark == null || attempt.mark().reaches(passMark);
        attempts.submit(attempt.id(), new Attempt.Submitted(now, attempt.mark(), passed));
        standings.active(attempt.enrolment(), now);
        standings.refresh(attempt.enrolment());
    }
}
