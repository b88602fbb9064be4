package org.preceptor.web.attempt;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows to answer one item with. */
public sealed interface AnswerControl {

    /** One thing to choose; {@code key} is the digit that chooses it on a keyboard. */
    record Row(String value, Content text, boolean chosen, int key) {}

    /** A list of which one or several are chosen. */
    record Choice(String type, String field, List<Row> rows) implements AnswerControl {}

    /** A step with its field and the place that it has now. */
    record Step(String field, Content text, int place) {}

    /** Steps to be put in order, each given a place from 1 on. */
    record Steps(List<Step> rows, List<Integer> places) implements AnswerControl {}

    /** A prompt with its field and the match that it has now; empty for none. */
    record Line(String field, Content text, String match) {}

    /** A thing to match with. */
    record Match(String value, Content text) {}

    /** Prompts, each with the same choice of matches. */
    record Lines(List<Line> rows, List<Match> matches) implements AnswerControl {}

    /**
     * The part of a case that is open, after those that are closed.
     *
     * @param number which part it is, from 1
     * @param more whether another part follows
     */
    record Part(
            List<Closed> closed, int number, int count, Content stem, Content leadIn, Content controls, boolean more)
            implements AnswerControl {}

    /**
     * A part of a case that was answered and stays as it is.
     *
     * @param answer the own answer in words
     * @param feedback the reasons, where they may be seen at once
     */
    record Closed(
            int number,
            Content stem,
            Content leadIn,
            Content answer,
            @Nullable Feedback feedback) {}

    /** A number with its unit. */
    record Amount(String field, String value, String unit) implements AnswerControl {}

    /** One of the parts of a case that is to be given another key, numbered from 1. */
    record KeyPart(int number, Content leadIn, Content controls) {}
}
