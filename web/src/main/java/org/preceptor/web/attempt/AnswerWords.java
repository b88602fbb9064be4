package org.preceptor.web.attempt;

import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Matched;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;

/** Says in words, as Markdown, what was answered. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(Answer answer) {
        return switch (answer) {
            case Chose(var item, OptionId option) -> text(item.options(), option);
            case Ticked(var item, var options) ->
                item.options().stream()
                        .filter(option -> options.contains(option.id()))
                        .map(Option::text)
                        .collect(Collectors.joining("; "));
            case Arranged(var item, var order) ->
                order.stream().map(id -> text(item.options(), id)).collect(Collectors.joining("; "));
            case Worked(var item, var result) -> "%s %s".formatted(result.toPlainString(), item.unit());
            case Judged(var item, var verdict) -> AnswerControls.capital(verdict.words());
            case Matched matched -> matches(matched);
            case Unfolded(var item, var opened) ->
                opened.stream().map(AnswerWords::of).collect(Collectors.joining("; "));
            case LeftBlank(var item) -> "Not answered";
        };
    }

    private static String matches(Matched answer) {
        Matching item = answer.item();
        return answer.matches().entrySet().stream()
                .map(match -> "%s: %s"
                        .formatted(
                                item.prompts().get(match.getKey() - 1).text(),
                                item.choice(match.getValue()).orElseThrow().text()))
                .collect(Collectors.joining("; "));
    }

    private static String text(List<Option> options, OptionId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
