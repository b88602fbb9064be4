package org.preceptor.content.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.core.course.BankItem;
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

/** Takes items apart into questions. */
public final class Questions {

    private Questions() {}

    /** Every question of a course, in the order of its files. */
    public static Stream<Question> of(Survey course) {
        return course.items().stream().flatMap(Questions::of);
    }

    /** The questions of an item: itself, or for a case its steps. */
    public static Stream<Question> of(BankItem item) {
        return item.item() instanceof Case whole ? steps(item, whole) : Stream.of(question(item, item.item(), ""));
    }

    private static Stream<Question> steps(BankItem item, Case whole) {
        List<Question> questions = new ArrayList<>();
        String before = whole.stem();
        for (Item step : whole.steps()) {
            questions.add(question(item, step, before));
            before = "%s %s".formatted(before, step.stem()).strip();
        }
        return questions.stream();
    }

    private static Question question(BankItem bank, Item item, String before) {
        return new Question(bank, item, before, choices(item));
    }

    private static List<Choice> choices(Item item) {
        return switch (item) {
            case SingleBestAnswer question -> choices(question.options(), Set.of(question.key()));
            case MultipleResponse question -> choices(question.options(), question.keys());
            case Ordering question -> List.of();
            case Matching question -> List.of();
            case Appraisal question -> List.of();
            case Numeric question -> List.of();
            case Case question -> List.of();
        };
    }

    private static List<Choice> choices(List<Option> options, Set<OptionId> keys) {
        return options.stream()
                .map(option -> new Choice(option.id(), option.text(), keys.contains(option.id())))
                .toList();
    }
}
