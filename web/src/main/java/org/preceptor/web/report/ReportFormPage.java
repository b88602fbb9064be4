package org.preceptor.web.report;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Select;

/**
 * The form by which a trainee reports a question; it shows no more of it than was asked.
 *
 * @param reported when the question was reported; absent when it was not
 */
public record ReportFormPage(
        String address,
        String back,
        int position,
        Content leadIn,
        @Nullable String reported,
        Select reason,
        String words,
        Faults faults) {

    /** What was sent and what is wrong with it. */
    record Typed(ReportForm form, Faults faults) {

        static final Typed NOTHING = new Typed(ReportForm.EMPTY, Faults.NONE);
    }

    static ReportFormPage of(
            AttemptId attempt, Question question, @Nullable String reported, Typed typed, Markup markup) {
        int position = question.position();
        return new ReportFormPage(
                "/attempts/%s/questions/%d/report".formatted(attempt, position),
                "/attempts/%s?question=%d".formatted(attempt, position),
                position,
                markup.line(question.item().item().leadIn()),
                reported,
                Select.of("reason", "What is wrong?", reasons())
                        .holding(typed.form().reason(), typed.faults()),
                typed.form().words(),
                typed.faults());
    }

    /** What is wrong with the words; absent where nothing is. */
    public @Nullable String wordsFault() {
        return faults.at("words");
    }

    private static List<Select.Option> reasons() {
        return Stream.concat(
                        Stream.of(new Select.Option("", "Choose …", false)),
                        Arrays.stream(ReportReason.values())
                                .map(reason -> new Select.Option(reason.slug(), reason.words(), false)))
                .toList();
    }
}
