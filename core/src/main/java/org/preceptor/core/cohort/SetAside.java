package org.preceptor.core.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason that an instructor set aside, with how things stood. It comes back by itself when they are worse, or when what was
 * a matter of days has lasted a week longer. Concerns are set aside one by one and not by this.
 *
 * @param urgency that of the reason
 * @param finalsFailed how many finals were failed, where the reason was about finals
 * @param due the due day, where the reason was about it
 * @param back the day on which the reason comes back, where time alone makes it worse
 */
public record SetAside(
        int urgency,
        @Nullable Integer finalsFailed,
        @Nullable LocalDate due,
        @Nullable LocalDate back) {

    /** Days after which what only lasts longer is worth a word again. */
    public static final int QUIET_DAYS = 7;

    /** A reason set aside on a day. */
    public static SetAside of(Reason reason, Situation situation, LocalDate today) {
        LocalDate back = today.plusDays(QUIET_DAYS);
        int urgency = reason.urgency();
        return switch (reason) {
            case Reason.OutOfAttempts out -> new SetAside(urgency, situation.finalsFailed(), null, null);
            case Reason.FailedAgain again -> new SetAside(urgency, situation.finalsFailed(), null, null);
            case Reason.Overdue overdue -> new SetAside(urgency, null, situation.due(), back);
            case Reason.DueSoon soon -> new SetAside(urgency, null, situation.due(), null);
            case Reason.Stalled stalled -> new SetAside(urgency, null, null, back);
            case Reason.NotStarted waiting -> new SetAside(urgency, null, null, back);
            case Reason.SureAndWrong sure -> new SetAside(urgency, null, null, null);
            case Reason.Fast fast -> new SetAside(urgency, null, null, null);
            case Reason.Reported reported -> new SetAside(urgency, null, null, null);
        };
    }

    /** Whether a reason is still set aside: it is no graver than it was, and things stand as they did. */
    public boolean hides(Reason reason, Situation situation, LocalDate today) {
        return reason.gravest() <= urgency
                && urgency <= reason.urgency()
                && (finalsFailed == null || situation.finalsFailed() <= finalsFailed)
                && (due == null || due.equals(situation.due()))
                && (back == null || today.isBefore(back));
    }
}
