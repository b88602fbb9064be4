package org.preceptor.content.lint.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;

/**
 * One thing asked: an item, or a step of a case.
 *
 * @param bank the item, for a step its case
 * @param before what a trainee has read before the stem: for a step the case and the steps before it, else nothing
 * @param choices the options of a single-best or multiple-response item, else none
 */
public record Question(BankItem bank, Item item, String before, List<Choice> choices) {

    /** An option and whether it is right. */
    public record Choice(Object id, String text, boolean key) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** The item's id, for a step that of its case, which is where authors look it up. */
    public ItemId owner() {
        return bank.item().id();
    }

    public String stem() {
        return item.stem();
    }

    public String leadIn() {
        return item.leadIn();
    }

    /** All that a trainee reads before the options. */
    public String asked() {
        return "%s %s %s".formatted(before, stem(), leadIn()).strip();
    }

    public boolean isSingleBest() {
        return item instanceof SingleBestAnswer;
    }

    public boolean isStep() {
        return bank.item() instanceof Case;
    }

    /** The right option of a single-best item. */
    public Optional<Choice> key() {
        return isSingleBest() ? choices.stream().filter(Choice::key).findFirst() : Optional.empty();
    }

    public List<Choice> distractors() {
        return choices.stream().filter(choice -> !choice.key()).toList();
    }

    /** Every text that is offered to choose from, whatever the kind. */
    public Stream<String> offered() {
        return switch (item) {
            case SingleBestAnswer question -> question.options().stream().map(Option::text);
            case MultipleResponse question -> question.options().stream().map(Option::text);
            case Ordering question -> question.options().stream().map(Option::text);
            case Matching question -> question.choices().stream().map(Item.Choice::text);
            case Appraisal question -> Stream.empty();
            case Numeric question -> Stream.empty();
            case Case question -> Stream.empty();
        };
    }

    public Optional<Objection> object(String text, String quote, String message, String mend) {
        return Optional.of(new Objection(owner(), text, quote, message, mend));
    }
}
