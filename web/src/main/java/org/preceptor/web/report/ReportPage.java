package org.preceptor.web.report;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.attempt.Feedback;
import org.preceptor.web.page.Faults;

/**
 * A report with the question in the words that were shown, its key, the answer given and how the question has done.
 *
 * @param trainee the page of who reported it; absent when they have left the cohort
 * @param statistics how easy it was for the cohort, a line for each paper that asked it
 * @param itemAddress where the question can be dropped, corrected or accepted
 * @param reply the answer to the report; empty while there is none
 */
public record ReportPage(
        String address,
        String title,
        String question,
        String by,
        @Nullable String trainee,
        String when,
        String reason,
        String words,
        Content answer,
        List<String> statistics,
        Feedback item,
        String itemAddress,
        String state,
        String reply,
        List<Choice> choices,
        String typed,
        Faults faults) {

    /** A decision to choose. */
    public record Choice(String value, String text, boolean chosen) {}

    /** Whether it waits for an answer. */
    public boolean open() {
        return reply.isEmpty();
    }

    /** What is wrong with a field; absent where nothing is. */
    public @Nullable String fault(String field) {
        return faults.at(field);
    }
}
