package org.preceptor.web.attempt;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Answer;
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
import org.preceptor.web.attempt.AnswerControl.KeyPart;
import org.preceptor.web.page.Markup;
import org.preceptor.web.templates.Templates;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** An item for those who may know its key: with every reason, and with the controls to give it another key. */
@Component
public class ItemParts {

    private final AnswerControls controls;
    private final Templates templates;
    private final Markup markup;

    ItemParts(AnswerControls controls, Templates templates, Markup markup) {
        this.controls = controls;
        this.templates = templates;
        this.markup = markup;
    }

    /** The item with its key and its reasons, answered by nobody. */
    public Feedback explained(Item item) {
        return Feedback.of(1, new Answer.LeftBlank(item), markup).with("", "");
    }

    /** What was answered, in words. */
    public Content inWords(Answer answer) {
        return markup.line(AnswerWords.of(answer));
    }

    /** Controls that hold these values; those of a case for all its parts at once. */
    public Content keyControls(Item item, List<String> values) {
        return item instanceof Case whole
                ? templates.attemptCasekey(keyParts(whole, values))::render
                : controls.of(item, inOrder(item), values);
    }

    private List<KeyPart> keyParts(Case item, List<String> values) {
        return IntStream.rangeClosed(1, item.steps().size())
                .mapToObj(number -> {
                    Item step = item.steps().get(number - 1);
                    return new KeyPart(
                            number,
                            markup.line(step.leadIn()),
                            controls.of(
                                    step,
                                    inOrder(step),
                                    CasePart.valuesOf(number, values),
                                    AnswerForm.answerOf(number)));
                })
                .toList();
    }

    /** The values that such controls sent. */
    public List<String> key(MultiValueMap<String, String> form, BankItem item) {
        if (item.item() instanceof Case whole) {
            return AnswerForm.allParts(form, whole);
        }
        Question question =
                new Question(1, item, inOrder(item.item()), Response.of(new Answer.LeftBlank(item.item())), 0, null);
        return AnswerForm.reply(form, question).values();
    }

    /** What can be chosen, in the author's order. */
    private static List<OptionId> inOrder(Item item) {
        return switch (item) {
            case SingleBestAnswer i -> ids(i.options());
            case MultipleResponse i -> ids(i.options());
            case Ordering i -> ids(i.options());
            case Matching i -> i.choices().stream().map(Item.Choice::id).toList();
            case Appraisal i -> List.of();
            case Numeric i -> List.of();
            case Case i -> List.of();
        };
    }

    private static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
