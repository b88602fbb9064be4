package org.preceptor.core.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentPlan;

/** Decides whether another attempt may begin, from the plan, what was given beyond it and the attempts that have ended. */
public final class RetakePolicy {

    private RetakePolicy() {}

    /** The permission at a moment; outcomes stand in the order in which the attempts ended. */
    public static Permission permission(AssessmentPlan plan, List<Outcome> outcomes, ExtraAttempts extra, Instant now) {
        if (plan.passMark() != null && outcomes.stream().anyMatch(Outcome::passed)) {
            return new Permission.AlreadyPassed();
        }
        if (attemptsLeft(plan, outcomes, extra) == 0) {
            return new Permission.NoneLeft(outcomes.size());
        }
        Instant opens = opens(plan, outcomes, extra);
        if (opens != null && now.isBefore(opens)) {
            return new Permission.NotBefore(opens);
        }
        ExtraAttempts.Gift gift = extra.next();
        return new Permission.Granted(outcomes.size() + 1, gift != null && isBeyond(plan, outcomes) ? gift.id() : null);
    }

    /** How many attempts are left, or {@link Integer#MAX_VALUE} where there is no limit. */
    public static int attemptsLeft(AssessmentPlan plan, List<Outcome> outcomes, ExtraAttempts extra) {
        Integer attempts = plan.attempts();
        return attempts == null ? Integer.MAX_VALUE : Math.max(0, attempts + extra.number() - outcomes.size());
    }

    /** From when on the next attempt may begin, as far as pauses decide; absent before the first. */
    public static @Nullable Instant opens(AssessmentPlan plan, List<Outcome> outcomes, ExtraAttempts extra) {
        if (outcomes.isEmpty()) {
            return null;
        }
        Instant ended = outcomes.getLast().at();
        return isBeyond(plan, outcomes) && extra.withoutPause() ? ended : ended.plus(plan.pause());
    }

    /** Whether the attempts of the plan are used, so that the next is an extra one. */
    private static boolean isBeyond(AssessmentPlan plan, List<Outcome> outcomes) {
        Integer attempts = plan.attempts();
        return attempts != null && outcomes.size() >= attempts;
    }
}
