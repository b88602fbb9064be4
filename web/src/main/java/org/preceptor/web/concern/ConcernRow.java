package org.preceptor.web.concern;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.concern.Concern;

/**
 * A concern as a row of the table {@code concern}.
 *
 * @param subject the objective, the attempt or the report
 * @param attempt the final that shows it; absent for a report
 * @param answered how many questions were answered fast, where they were
 * @param taken how long that took
 */
public record ConcernRow(
        String kind,
        String subject,
        @Nullable AttemptId attempt,
        @Nullable Integer answered,
        @Nullable Duration taken) {

    static final String SURE_AND_WRONG = "SURE_AND_WRONG";
    static final String FAST = "FAST";
    static final String REPORTED = "REPORTED";

    public static ConcernRow of(Concern concern) {
        return switch (concern) {
            case Concern.SureAndWrong(var attempt, var objective) ->
                new ConcernRow(SURE_AND_WRONG, objective.value(), attempt, null, null);
            case Concern.Fast(var attempt, int answered, var taken) ->
                new ConcernRow(FAST, attempt.toString(), attempt, answered, taken);
            case Concern.Reported(var report) -> new ConcernRow(REPORTED, report.toString(), null, null, null);
        };
    }

    /** How urgent it is among the reasons to have a word with somebody. */
    public int urgency() {
        return switch (kind) {
            case SURE_AND_WRONG -> 5;
            case FAST -> 7;
            default -> 8;
        };
    }
}
