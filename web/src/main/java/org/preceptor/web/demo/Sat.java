package org.preceptor.web.demo;

import java.util.Optional;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.Attempt;

/**
 * An attempt of a simulated trainee.
 *
 * @param seed the chance with which its form was drawn
 */
record Sat(Attempt attempt, long seed) {

    /** How it ended; empty for one that was left open. */
    Optional<Outcome> outcome() {
        return switch (attempt.state()) {
            case Attempt.Open open -> Optional.empty();
            case Attempt.Submitted(var at, var mark, var passed) -> Optional.of(new Outcome(at, mark, passed));
        };
    }
}
