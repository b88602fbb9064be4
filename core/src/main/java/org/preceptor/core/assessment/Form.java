package org.preceptor.core.assessment;

import java.util.ArrayList;
import java.util.Collections;
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
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;

/** The items of one attempt in the order in which they are asked. Chance is handed in as a seed: one seed, one form. */
public record Form(List<Entry> entries) {

    /**
     * An item as it is asked.
     *
     * @param shown the order in which its options are shown; empty for kinds whose order is fixed
     */
    public record Entry(BankItem item, List<OptionId> shown) {

        public Entry {
            shown = List.copyOf(shown);
        }
    }

    public Form {
        entries = List.copyOf(entries);
    }

    /** Draws a form by the plan's blueprint from the items that carry a letter. */
    public static Form draw(Course course, AssessmentPlan plan, FormLetter letter, long seed) {
        List<BankItem> drawn = new ArrayList<>();
        Random chance = new Random(seed);
        plan.blueprint().itemsByObjective().entrySet().stream()
                .sorted((a, b) -> a.getKey().value().compareTo(b.getKey().value()))
                .forEach(line -> {
                    List<BankItem> candidates = new ArrayList<>(course.onForm(letter).stream()
                            .filter(item -> item.objective().equals(line.getKey()))
                            .toList());
                    Collections.shuffle(candidates, chance);
                    drawn.addAll(candidates.subList(0, Math.min(line.getValue(), candidates.size())));
                });
        Collections.shuffle(drawn, chance);
        return shown(drawn, chance);
    }

    /** All items of a lesson's check, in the author's order. */
    public static Form check(Course course, LessonSlug lesson, long seed) {
        return shown(course.checkOf(lesson), new Random(seed));
    }

    private static Form shown(List<BankItem> items, RandomGenerator chance) {
        return new Form(items.stream()
                .map(item -> new Entry(item, shuffled(item.item(), chance)))
                .toList());
    }

    private static List<OptionId> shuffled(Item item, RandomGenerator chance) {
        return switch (item) {
            case SingleBestAnswer question -> shuffled(question.options(), chance);
            case MultipleResponse question -> shuffled(question.options(), chance);
            case Ordering question -> disordered(question, chance);
            case Numeric question -> List.of();
            case Appraisal question -> List.of();
        };
    }

    private static List<OptionId> shuffled(List<Option> options, RandomGenerator chance) {
        List<OptionId> ids = new ArrayList<>(options.stream().map(Option::id).toList());
        Collections.shuffle(ids, Random.from(chance));
        return ids;
    }

    /** The right order is never the order shown at first, or leaving it alone would be an answer. */
    private static List<OptionId> disordered(Ordering item, RandomGenerator chance) {
        List<OptionId> ids = shuffled(item.options(), chance);
        if (ids.equals(item.key())) {
            Collections.rotate(ids, 1);
        }
        return ids;
    }
}
