package org.preceptor.core.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Choice;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;

/**
 * The items of one attempt in the order in which they are asked.
 *
 * @param seed the chance with which it was drawn: one seed, one form
 */
public record Form(long seed, List<Entry> entries) {

    /**
     * An item as it is asked.
     *
     * @param shown the order in which its options are shown, for a case that of each step after the other; empty for
     *     kinds whose order is fixed
     */
    public record Entry(BankItem item, List<OptionId> shown) {

        public Entry {
            shown = List.copyOf(shown);
        }
    }

    public Form {
        entries = List.copyOf(entries);
    }

    /** Draws a form by the plan's blueprint from the items that carry a letter; refuses one that would be too short. */
    public static Form draw(Course course, AssessmentPlan plan, FormLetter letter, long seed) {
        return drawn(plan, course.onForm(letter), List.of(), seed);
    }

    /**
     * Draws a form by the plan's blueprint from the items of all forms: first those asked least often, among them first
     * those asked longest ago.
     *
     * @param asked the items that the trainee was asked before, in the order of time
     */
    public static Form anew(Course course, AssessmentPlan plan, List<ItemId> asked, long seed) {
        List<BankItem> bank =
                course.items().stream().filter(item -> !item.isCheck()).toList();
        return drawn(plan, bank, asked, seed);
    }

    private static Form drawn(AssessmentPlan plan, List<BankItem> bank, List<ItemId> asked, long seed) {
        Comparator<BankItem> leastSeen = Comparator.<BankItem>comparingInt(
                        item -> Collections.frequency(asked, item.item().id()))
                .thenComparingInt(item -> asked.lastIndexOf(item.item().id()));
        List<BankItem> drawn = new ArrayList<>();
        Random chance = new Random(seed);
        plan.blueprint().itemsByObjective().entrySet().stream()
                .sorted((a, b) -> a.getKey().value().compareTo(b.getKey().value()))
                .forEach(line -> {
                    List<BankItem> candidates = new ArrayList<>(bank.stream()
                            .filter(item -> item.objective().equals(line.getKey()))
                            .toList());
                    if (candidates.size() < line.getValue()) {
                        throw new IllegalArgumentException("The %s asks for %d items of %s and there are %d"
                                .formatted(plan.kind().slug(), line.getValue(), line.getKey(), candidates.size()));
                    }
                    Collections.shuffle(candidates, chance);
                    candidates.sort(leastSeen);
                    drawn.addAll(candidates.subList(0, line.getValue()));
                });
        Collections.shuffle(drawn, chance);
        return shown(drawn, seed, chance);
    }

    /** All items of a lesson's check, in the author's order. */
    public static Form check(Course course, LessonSlug lesson, long seed) {
        return shown(course.checkOf(lesson), seed, new Random(seed));
    }

    private static Form shown(List<BankItem> items, long seed, RandomGenerator chance) {
        return new Form(
                seed,
                items.stream()
                        .map(item -> new Entry(item, shuffled(item.item(), chance)))
                        .toList());
    }

    /** The part of an order shown that belongs to one of a case's steps, numbered from 1. */
    public static List<OptionId> shownOf(Case item, int step, List<OptionId> shown) {
        int from = item.steps().stream()
                .limit(step - 1L)
                .mapToInt(Form::shuffledOptions)
                .sum();
        return shown.subList(from, from + shuffledOptions(item.steps().get(step - 1)));
    }

    /** How many options of an item are shuffled. */
    private static int shuffledOptions(Item item) {
        return switch (item) {
            case SingleBestAnswer question -> question.options().size();
            case MultipleResponse question -> question.options().size();
            case Ordering question -> question.options().size();
            case Matching question -> question.choices().size();
            case Case question ->
                question.steps().stream().mapToInt(Form::shuffledOptions).sum();
            case Numeric question -> 0;
            case Appraisal question -> 0;
        };
    }

    private static List<OptionId> shuffled(Item item, RandomGenerator chance) {
        return switch (item) {
            case SingleBestAnswer question -> shuffled(ids(question.options()), chance);
            case MultipleResponse question -> shuffled(ids(question.options()), chance);
            case Ordering question -> disordered(question, chance);
            case Matching question ->
                shuffled(question.choices().stream().map(Choice::id).toList(), chance);
            case Case question ->
                question.steps().stream()
                        .flatMap(step -> shuffled(step, chance).stream())
                        .toList();
            case Numeric question -> List.of();
            case Appraisal question -> List.of();
        };
    }

    private static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<OptionId> shuffled(List<OptionId> ids, RandomGenerator chance) {
        List<OptionId> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, Random.from(chance));
        return shuffled;
    }

    /** The right order is never the order shown at first, or leaving it alone would be an answer. */
    private static List<OptionId> disordered(Ordering item, RandomGenerator chance) {
        List<OptionId> ids = shuffled(ids(item.options()), chance);
        if (ids.equals(item.key())) {
            Collections.rotate(ids, 1);
        }
        return ids;
    }
}
