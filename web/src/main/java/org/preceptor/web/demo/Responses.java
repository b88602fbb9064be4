package org.preceptor.web.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.Verdict;

/**
 * How simulated trainees answer: by the logistic item response model with a floor for guessing (Birnbaum 1968).
 *
 * <p>An item is answered rightly with probability c + (1 - c) / (1 + exp(-a (ability - difficulty))). The floor c is one in
 * the number of options, one half for each judgement of a multiple response, and nothing for numbers and orders.
 * Difficulty grows with the Bloom level and varies with the item; so does the slope a. Whoever is wrong prefers some
 * distractors to others, and the known slips to other wrong numbers.
 */
final class Responses {

    private static final double VARIATION = 0.5;
    private static final double FLATTEST = 0.9;

    private static final List<String> REMARKS = List.of(
            "More vignettes from emergency and liaison work, please.",
            "A one-page summary of each lesson would help me on the ward.",
            "The part on denominators was the most useful; I should like more of it.");

    private final Random chance;

    Responses(Random chance) {
        this.chance = chance;
    }

    /** The values that somebody of this ability sends for an item. */
    List<String> to(BankItem item, double ability) {
        return to(item.item(), slope(item) * (ability - difficulty(item)));
    }

    /** How probably somebody of this ability knows an item. */
    double likelihood(BankItem item, double ability) {
        return 1 / (1 + Math.exp(-slope(item) * (ability - difficulty(item))));
    }

    private List<String> to(Item item, double edge) {
        return switch (item) {
            case SingleBestAnswer question -> List.of(choice(question, edge));
            case MultipleResponse question -> ticks(question, edge);
            case Ordering question -> order(question, edge);
            case Numeric question -> List.of(number(question, edge));
            case Appraisal question -> List.of(verdict(question, edge));
            case Matching question -> matches(question, edge);
            case Case question -> steps(question, edge);
        };
    }

    private List<String> matches(Matching item, double edge) {
        List<String> matches = new ArrayList<>();
        for (Prompt prompt : item.prompts()) {
            OptionId match = knows(1.0 / item.choices().size(), edge)
                    ? prompt.match()
                    : item.choices().get(chance.nextInt(item.choices().size())).id();
            matches.add("%d=%s".formatted(matches.size() + 1, match));
        }
        return matches;
    }

    private List<String> steps(Case item, double edge) {
        return IntStream.rangeClosed(1, item.steps().size())
                .boxed()
                .flatMap(step -> to(item.steps().get(step - 1), edge).stream().map(value -> step + "=" + value))
                .toList();
    }

    /** What somebody who has passed says about the course, by question id. */
    Map<String, String> to(List<EvaluationQuestion> questions) {
        Map<String, String> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question.id(), opinion(question)));
        return answers;
    }

    private String choice(SingleBestAnswer item, double edge) {
        if (knows(1.0 / item.options().size(), edge)) {
            return item.key().value();
        }
        List<Option> wrong = item.options().stream()
                .filter(option -> !option.id().equals(item.key()))
                .toList();
        // The better of two draws: earlier distractors are the more tempting ones.
        int drawn = Math.min(chance.nextInt(wrong.size()), chance.nextInt(wrong.size()));
        return wrong.get(drawn).id().value();
    }

    private List<String> ticks(MultipleResponse item, double edge) {
        List<String> ticked = new ArrayList<>();
        for (Option option : item.options()) {
            if (item.keys().contains(option.id()) == knows(0.5, edge)) {
                ticked.add(option.id().value());
            }
        }
        return ticked.isEmpty() ? List.of(item.options().getFirst().id().value()) : ticked;
    }

    private List<String> order(Ordering item, double edge) {
        List<OptionId> order = new ArrayList<>(item.key());
        if (!knows(0, edge)) {
            int first = chance.nextInt(order.size() - 1);
            Collections.swap(order, first, chance.nextInt(first + 1, order.size()));
        }
        return order.stream().map(OptionId::value).toList();
    }

    private String number(Numeric item, double edge) {
        if (knows(0, edge)) {
            return item.answer().toPlainString();
        }
        int slips = item.slips().size();
        BigDecimal wrong = slips > 0 && chance.nextInt(4) > 0
                ? item.slips().get(chance.nextInt(slips)).value()
                : item.to().add(BigDecimal.valueOf(chance.nextInt(1, 10)));
        return wrong.toPlainString();
    }

    private String verdict(Appraisal item, double edge) {
        if (knows(1.0 / item.verdicts().size(), edge)) {
            return item.key().slug();
        }
        List<Verdict> wrong = item.verdicts().stream()
                .filter(verdict -> verdict != item.key())
                .toList();
        return wrong.get(chance.nextInt(wrong.size())).slug();
    }

    private boolean knows(double floor, double edge) {
        return chance.nextDouble() < floor + (1 - floor) / (1 + Math.exp(-edge));
    }

    private static double difficulty(BankItem item) {
        double usual = switch (item.bloom()) {
            case REMEMBER -> -0.6;
            case UNDERSTAND -> -0.3;
            case APPLY -> 0;
            case ANALYSE -> 0.3;
            case EVALUATE, CREATE -> 0.6;
        };
        return usual + VARIATION * own(item.item()).nextGaussian();
    }

    private static double slope(BankItem item) {
        return FLATTEST + own(item.item()).nextDouble();
    }

    /** The chance that belongs to an item: the same for everybody and in every run. */
    private static Random own(Item item) {
        return new Random(Simulation.SEED * 31 + item.id().value().hashCode());
    }

    private String opinion(EvaluationQuestion question) {
        return switch (question.kind()) {
            case AGREEMENT -> String.valueOf(5 - Math.min(chance.nextInt(4), chance.nextInt(4)));
            case CHOICE -> {
                List<String> choices = question.choices();
                yield choices.get(chance.nextInt(3) > 0 ? 0 : chance.nextInt(choices.size()));
            }
            case TEXT -> chance.nextInt(3) > 0 ? "" : REMARKS.get(chance.nextInt(REMARKS.size()));
        };
    }
}
