package org.preceptor.core.concern;

import java.time.Duration;
import java.util.UUID;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.ObjectiveId;

/** Something about a trainee that is worth a word, whether they have passed or not. */
public sealed interface Concern {

    /** Sure of a wrong answer on an objective once more, last in this final, and no right answer since. */
    record SureAndWrong(AttemptId attempt, ObjectiveId objective) implements Concern {}

    /**
     * A final faster than anybody can read it.
     *
     * @param answered how many questions were answered
     * @param taken from beginning to submitting
     */
    record Fast(AttemptId attempt, int answered, Duration taken) implements Concern {}

    /**
     * A question that they reported, and nobody has answered the report.
     *
     * @param report the id of the report
     */
    record Reported(UUID report) implements Concern {}
}
