package org.preceptor.core.course;

import java.util.List;

/**
 * One question of the short evaluation after passing.
 *
 * @param choices the choices of a {@link Kind#CHOICE}, else empty
 */
public record EvaluationQuestion(String id, String text, Kind kind, List<String> choices, boolean required) {

    /** How an evaluation question is answered. */
    public enum Kind {
        /** From 1, strongly disagree, to 5, strongly agree. */
        AGREEMENT,
        /** One of the author's choices. */
        CHOICE,
        /** A few sentences. */
        TEXT
    }

    public EvaluationQuestion {
        choices = List.copyOf(choices);
    }
}
