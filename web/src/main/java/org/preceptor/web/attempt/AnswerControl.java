package org.preceptor.web.attempt;

import gg.jte.Content;
import java.util.List;

/** What a page shows to answer one item with. */
public sealed interface AnswerControl {

    /** One thing to choose; {@code key} is the digit that chooses it on a keyboard. */
    record Row(String value, Content text, boolean chosen, int key) {}

    /** A list of which one or several are chosen. */
    record Choice(String type, List<Row> rows) implements AnswerControl {}

    /** A step with its field and the place that it has now. */
    record Step(String field, Content text, int place) {}

    /** Steps to be put in order, each given a place from 1 on. */
    record Steps(List<Step> rows, List<Integer> places) implements AnswerControl {}

    /** A number with its unit. */
    record Amount(String value, String unit) implements AnswerControl {}
}
