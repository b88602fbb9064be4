package org.preceptor.core.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question with everything that is needed to show, answer, mark and explain it. Every item is worth one point. */
public sealed interface Item {

    ItemId id();

    /** The vignette or facts, in Markdown; may be empty where the lead-in says it all. */
    String stem();

    /** The question itself. */
    String leadIn();

    /** What sort of question it is, in words such as "single best answer". */
    default String kind() {
        return switch (this) {
            case SingleBestAnswer i -> "single best answer";
            case MultipleResponse i -> "multiple response";
            case Ordering i -> "ordering";
            case Numeric i -> "numeric";
            case Appraisal i -> "appraisal";
            case Matching i -> "matching";
            case Case i -> "case";
        };
    }

    /** One option is the best answer. */
    record SingleBestAnswer(ItemId id, String stem, String leadIn, List<Option> options, OptionId key) implements Item {

        public SingleBestAnswer {
            options = distinct(id, options);
            require(idsOf(options).contains(key), id, "its key is one of its options");
        }
    }

    /** Every option is judged on its own: it applies or it does not. */
    record MultipleResponse(ItemId id, String stem, String leadIn, List<Option> options, Set<OptionId> keys)
            implements Item {

        public MultipleResponse {
            options = distinct(id, options);
            keys = Set.copyOf(keys);
            require(idsOf(options).containsAll(keys), id, "its keys are among its options");
            require(!keys.isEmpty() && keys.size() < options.size(), id, "some of its options apply and some do not");
        }
    }

    /** The options stand in the right order here and are shown in another. */
    record Ordering(ItemId id, String stem, String leadIn, List<Option> options) implements Item {

        public Ordering {
            options = distinct(id, options);
        }

        public List<OptionId> key() {
            return idsOf(options);
        }
    }

    /**
     * A result to work out.
     *
     * @param from the smallest accepted result, included
     * @param to the largest accepted result, included
     * @param slips wrong results with a known cause
     */
    record Numeric(
            ItemId id,
            String stem,
            String leadIn,
            BigDecimal answer,
            BigDecimal from,
            BigDecimal to,
            String unit,
            String rationale,
            List<Slip> slips)
            implements Item {

        public Numeric {
            slips = List.copyOf(slips);
            require(from.compareTo(answer) <= 0 && answer.compareTo(to) <= 0, id, "its answer is accepted");
        }

        public boolean accepts(BigDecimal result) {
            return from.compareTo(result) <= 0 && result.compareTo(to) <= 0;
        }
    }

    /** A wrong numeric result and the reasoning that leads to it. */
    record Slip(BigDecimal value, String rationale) {}

    /** A statement to weigh against the evidence. */
    record Appraisal(ItemId id, String stem, String leadIn, Map<Verdict, String> rationales, Verdict key)
            implements Item {

        public Appraisal {
            rationales = Map.copyOf(rationales);
            require(rationales.containsKey(key), id, "its key is one of its verdicts");
        }

        /** The verdicts offered, from supported to opinion. */
        public List<Verdict> verdicts() {
            return rationales.keySet().stream().sorted().toList();
        }
    }

    /** Each prompt is matched with one of the choices; a choice may serve several prompts or none. */
    record Matching(ItemId id, String stem, String leadIn, List<Prompt> prompts, List<Choice> choices) implements Item {

        public Matching {
            prompts = List.copyOf(prompts);
            choices = List.copyOf(choices);
            List<OptionId> known = choices.stream().map(Choice::id).toList();
            require(prompts.size() >= 2 && known.size() >= 2, id, "it has two prompts and two choices or more");
            require(Set.copyOf(known).size() == known.size(), id, "its choices have different ids");
            require(
                    prompts.stream().map(Prompt::match).allMatch(known::contains),
                    id,
                    "every prompt matches one of its choices");
        }

        public Optional<Choice> choice(OptionId wanted) {
            return choices.stream().filter(choice -> choice.id().equals(wanted)).findFirst();
        }
    }

    /**
     * What is to be matched.
     *
     * @param match the choice that belongs to it
     * @param rationale why, citing its sources
     */
    record Prompt(String text, OptionId match, String rationale) {}

    /** What a prompt may be matched with. */
    record Choice(OptionId id, String text) {}

    /**
     * A vignette that unfolds: each step is an item of its own, and none is shown before the one before it is answered.
     *
     * @param steps two to four items, of any kind but a matching, an ordering or a case
     */
    record Case(ItemId id, String stem, String leadIn, List<Item> steps) implements Item {

        private static final int FEWEST = 2;
        private static final int MOST = 4;

        public Case {
            steps = List.copyOf(steps);
            require(steps.size() >= FEWEST && steps.size() <= MOST, id, "a case has two to four steps");
            require(steps.stream().allMatch(Case::mayBeStep), id, "a step has one screen of its own");
        }

        private static boolean mayBeStep(Item step) {
            return switch (step) {
                case SingleBestAnswer item -> true;
                case MultipleResponse item -> true;
                case Numeric item -> true;
                case Appraisal item -> true;
                case Ordering item -> false;
                case Matching item -> false;
                case Case item -> false;
            };
        }
    }

    private static List<OptionId> idsOf(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<Option> distinct(ItemId id, List<Option> options) {
        require(options.size() >= 2, id, "it has two options or more");
        require(idsOf(options).stream().distinct().count() == options.size(), id, "its options have different ids");
        return List.copyOf(options);
    }

    private static void require(boolean held, ItemId id, String rule) {
        if (!held) {
            throw new IllegalArgumentException("Item %s breaks the rule that %s".formatted(id, rule));
        }
    }
}
