package org.preceptor.web.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.item.Item;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Flag;
import org.preceptor.core.statistics.Flag.Dubious;
import org.preceptor.core.statistics.Flag.KeyNotChosen;
import org.preceptor.core.statistics.Flag.NonFunctioning;
import org.preceptor.core.statistics.Flag.PossibleMisKey;

/**
 * What is odd about an item, in words, and what to do about it.
 *
 * @param grave whether the key itself is in doubt
 */
public record FlagLine(String words, String advice, boolean grave) {

    /** The flags of an item, those on its key first and all idle distractors in one line. */
    static List<FlagLine> of(List<Flag> flags, Item item) {
        Stream<FlagLine> single = flags.stream().flatMap(flag -> line(flag, item).stream());
        return Stream.concat(single, idle(flags, item).stream())
                .sorted((a, b) -> Boolean.compare(b.grave, a.grave))
                .toList();
    }

    private static Optional<FlagLine> line(Flag flag, Item item) {
        return switch (flag) {
            case PossibleMisKey(String option, Estimate difference) ->
                Optional.of(misKeyed(OptionWords.of(item, option), difference));
            case KeyNotChosen(String key) ->
                Optional.of(new FlagLine(
                        "Nobody chose the key, %s."
                                .formatted(OptionWords.of(item, key).label()),
                        "Check the key first, then whether the lesson teaches it.",
                        true));
            case Dubious(double efficiency) ->
                Optional.of(new FlagLine(
                        "Hardly goes along with the rest (%s of what it could).".formatted(Spoken.percent(efficiency)),
                        "Read it as a trainee would: is it unclear, or does it ask something else than the rest?",
                        false));
            case NonFunctioning option -> Optional.empty();
        };
    }

    private static FlagLine misKeyed(OptionWords option, Estimate difference) {
        return new FlagLine(
                "Possible wrong key: strong trainees choose %s. On the rest they earn %s points more than those who choose the key (95%% interval %s)."
                        .formatted(
                                option.label(),
                                Spoken.index(difference.value()),
                                Spoken.of(difference.interval(), interval -> Spoken.range(interval, Spoken::index))),
                "Check the key against its sources; if it is wrong, correct it on the question's page.",
                true);
    }

    private static Optional<FlagLine> idle(List<Flag> flags, Item item) {
        String options = flags.stream()
                .flatMap(flag ->
                        flag instanceof NonFunctioning(String option, double share) ? Stream.of(option) : Stream.of())
                .map(option -> OptionWords.of(item, option).label())
                .collect(Collectors.joining(", "));
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new FlagLine(
                        "Hardly anybody chooses %s (under 5%%).".formatted(options),
                        "After teaching that may be well; before it, write what trainees really believe or leave it out.",
                        false));
    }
}
