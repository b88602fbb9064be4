package org.preceptor.web.attempt;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.Verdict;
import org.preceptor.web.attempt.AnswerControl.Amount;
import org.preceptor.web.attempt.AnswerControl.Choice;
import org.preceptor.web.attempt.AnswerControl.Line;
import org.preceptor.web.attempt.AnswerControl.Lines;
import org.preceptor.web.attempt.AnswerControl.Match;
import org.preceptor.web.attempt.AnswerControl.Row;
import org.preceptor.web.attempt.AnswerControl.Step;
import org.preceptor.web.attempt.AnswerControl.Steps;
import org.preceptor.web.page.Markup;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Component;

/** Chooses the controls by which a kind of item is answered and fills in the answer that is kept. */
@Component
class AnswerControls {

    private final Templates templates;
    private final Markup markup;

    AnswerControls(Templates templates, Markup markup) {
        this.templates = templates;
        this.markup = markup;
    }

    /** The controls for a question, filled with these values: what is kept, or what was typed and refused. */
    Content of(Question question, List<String> values, boolean check) {
        return question.item().item() instanceof Case item
                ? new CasePart(this, markup).of(item, question, values, check, templates)
                : of(question.item().item(), question.shown(), values);
    }

    /** The controls for an item that is answered on one screen. */
    Content of(Item item, List<OptionId> shown, List<String> values) {
        return of(item, shown, values, AnswerForm.ANSWER);
    }

    /** The same, with another name for the field where one field holds the whole answer. */
    Content of(Item item, List<OptionId> shown, List<String> values, String field) {
        JteModel part = switch (item) {
            case SingleBestAnswer i -> choice("radio", field, options(i.options(), shown, values));
            case MultipleResponse i -> choice("checkbox", field, options(i.options(), shown, values));
            case Appraisal i -> choice("radio", field, verdicts(i.verdicts(), values));
            case Ordering i -> templates.attemptOrdering(steps(i, shown, values));
            case Matching i -> templates.attemptMatching(lines(i, shown, values));
            case Numeric i ->
                templates.attemptNumeric(new Amount(field, values.isEmpty() ? "" : values.getFirst(), i.unit()));
            case Case i -> throw new IllegalArgumentException("%s unfolds part by part".formatted(i.id()));
        };
        return part::render;
    }

    private Lines lines(Matching item, List<OptionId> shown, List<String> values) {
        List<Line> rows = IntStream.rangeClosed(1, item.prompts().size())
                .mapToObj(number -> new Line(
                        AnswerForm.matchOf(number),
                        markup.line(item.prompts().get(number - 1).text()),
                        place(number, shown, values)))
                .toList();
        List<Match> matches = IntStream.range(0, shown.size())
                .mapToObj(index -> new Match(
                        String.valueOf(index + 1),
                        markup.plain(item.choice(shown.get(index)).orElseThrow().text())))
                .toList();
        return new Lines(rows, matches);
    }

    /** The place, as shown, of the choice that a prompt is matched with; empty for none. */
    private static String place(int prompt, List<OptionId> shown, List<String> values) {
        return IntStream.range(0, shown.size())
                .filter(index -> values.contains(prompt + "=" + shown.get(index)))
                .mapToObj(index -> String.valueOf(index + 1))
                .findFirst()
                .orElse("");
    }

    private JteModel choice(String type, String field, List<Row> rows) {
        return templates.attemptChoice(new Choice(type, field, rows));
    }

    private List<Row> options(List<Option> options, List<OptionId> shown, List<String> values) {
        return IntStream.range(0, shown.size())
                .mapToObj(index -> {
                    String id = shown.get(index).value();
                    return new Row(id, markup.line(text(options, shown.get(index))), values.contains(id), index + 1);
                })
                .toList();
    }

    private List<Row> verdicts(List<Verdict> verdicts, List<String> values) {
        return IntStream.range(0, verdicts.size())
                .mapToObj(index -> {
                    Verdict verdict = verdicts.get(index);
                    return new Row(
                            verdict.slug(),
                            markup.line(capital(verdict.words())),
                            values.contains(verdict.slug()),
                            index + 1);
                })
                .toList();
    }

    private Steps steps(Ordering item, List<OptionId> shown, List<String> values) {
        List<String> order = values.size() == shown.size()
                ? values
                : shown.stream().map(OptionId::value).toList();
        List<Step> rows = IntStream.range(0, order.size())
                .mapToObj(index -> step(item, shown, new OptionId(order.get(index)), index + 1))
                .toList();
        return new Steps(rows, IntStream.rangeClosed(1, rows.size()).boxed().toList());
    }

    private Step step(Ordering item, List<OptionId> shown, OptionId id, int place) {
        return new Step(AnswerForm.placeOf(id, shown), markup.line(text(item.options(), id)), place);
    }

    private static String text(List<Option> options, OptionId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
