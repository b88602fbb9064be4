package org.preceptor.core.assessment;

import java.time.Instant;
import java.util.List;
import org.preceptor.core.course.AssessmentPlan;

/** Decides whether another attempt may begin, from the plan and the attempts that have ended. */
public final class RetakePolicy {

    private RetakePolicy() {}

    /** The permission at a moment; outcomes stand in the order in which the attempts ended. */
    public static Permission permission(AssessmentPlan plan, List<Outcome> outcomes, Instant now) {
        if (plan.passMark() != null && outcomes.stream().anyMatch(Outcome::passed)) {
            return new Permission.AlreadyPassed();
        }
        Integer attempts = plan.attempts();
        if (attempts != null && outcomes.size() >= attempts) {
            return new Permission.NoneLeft(outcomes.size());
        }
        if (!outcomes.isEmpty()) {
            Instant opens = outcomes.getLast().at().plus(plan.pause());
            if (now.isBefore(opens)) {
                return new Permission.NotBefore(opens);
            }
        }
        return new Permission.Granted(outcomes.size() + 1);
    }

    /** How many attempts are left, or {@link Integer#MAX_VALUE} where there is no limit. */
    public static int attemptsLeft(AssessmentPlan plan, List<Outcome> outcomes) {
        Integer attempts = plan.attempts();
        return attempts == null ? Integer.MAX_VALUE : Math.max(0, attempts - outcomes.size());
    }
}
