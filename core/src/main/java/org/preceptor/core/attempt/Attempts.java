package org.preceptor.core.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;

/** All attempts. What is kept here is committed before a method returns, unless a surrounding transaction says otherwise. */
public interface Attempts {

    /** Opens an attempt; the enrolment is held by the surrounding transaction, so that two clicks cannot open two. */
    AttemptId begin(EnrolmentId enrolment, Occasion occasion, Form form, Span span);

    /**
     * When an attempt begins and when it ends by itself.
     *
     * @param deadline absent without a time limit
     */
    record Span(Instant from, @Nullable Instant deadline) {}

    /** The attempt that is open at an assessment, if one is. */
    Optional<AttemptId> open(EnrolmentId enrolment, Occasion occasion);

    /** A trainee's own attempt; somebody else's is not found. */
    Optional<Attempt> find(AttemptId id, PersonId trainee);

    /** The first attempt at one kind of assessment, if it has ended. */
    Optional<AttemptId> first(EnrolmentId enrolment, AssessmentKind kind);

    /** One question of a trainee's own attempt. */
    Optional<Asked> asked(AttemptId id, PersonId trainee, int position);

    /** A question and the kind of assessment that asks it. */
    record Asked(AssessmentKind kind, Question question) {}

    /** A trainee's own attempt, held until the surrounding transaction ends, so that no answer is saved meanwhile. */
    Optional<Attempt> hold(AttemptId id, PersonId trainee);

    /** How the attempts at one kind of assessment ended, in the order of time. */
    List<Outcome> outcomes(EnrolmentId enrolment, AssessmentKind kind);

    /** How many attempts at an assessment there are, open or ended; the lesson is that of a check. */
    int count(EnrolmentId enrolment, AssessmentKind kind, @Nullable LessonSlug lesson);

    /** Ends an attempt with its result; false where it had ended before, and then nothing has changed. */
    boolean submit(AttemptId id, Attempt.Submitted result);
}
