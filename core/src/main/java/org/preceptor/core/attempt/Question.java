package org.preceptor.core.attempt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.Marker;
import org.preceptor.core.item.OptionId;

/**
 * One item of an attempt with what is kept for it.
 *
 * @param position its place in the attempt, from 1
 * @param shown the order in which the options are shown
 * @param revision how often a response was kept for it; a save names the revision it was made from
 * @param savedAt when the response was committed; absent as long as there is none
 */
public record Question(
        int position,
        BankItem item,
        List<OptionId> shown,
        Response response,
        int revision,
        @Nullable Instant savedAt) {

    public Question {
        shown = List.copyOf(shown);
        if (!response.answer().item().equals(item.item())) {
            throw new IllegalArgumentException(
                    "The answer belongs to another item than " + item.item().id());
        }
    }

    public Answer answer() {
        return response.answer();
    }

    /** Whether nothing of it is left to answer. */
    public boolean answered() {
        return answer().isComplete();
    }

    public Mark mark() {
        return Marker.mark(answer());
    }
}
