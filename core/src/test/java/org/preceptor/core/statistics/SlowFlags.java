package org.preceptor.core.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.SingleBestAnswer;

/** What is odd about an item of a quiz with the options a, b and c, in words, told from the single attempts. */
record SlowFlags(SlowFigures slow, List<Sitting> sittings, int number, Item item) {

    List<String> all() {
        List<String> flags = new ArrayList<>();
        if (slow.people() < 20) {
            return flags;
        }
        if (slow.efficiency(number) < 0.15) {
            flags.add("dubious");
        }
        if (item instanceof SingleBestAnswer single) {
            flags.addAll(ofKey(single.key().value()));
            others(single.key().value()).filter(this::hardlyChosen).forEach(other -> flags.add("hardly " + other));
        } else if (hardlyChosen("b")) {
            flags.add("hardly b");
        }
        return flags;
    }

    /** The rest scores of those who chose an option. */
    double[] rests(String option) {
        double[] all = slow.rests(number);
        return IntStream.range(0, slow.people())
                .filter(person ->
                        sittings.get(person).responses().get(number).chosen().contains(option))
                .mapToDouble(person -> all[person])
                .toArray();
    }

    private static Stream<String> others(String key) {
        return Stream.of("a", "b", "c").filter(option -> !option.equals(key));
    }

    private boolean hardlyChosen(String option) {
        return rests(option).length < 0.05 * slow.people();
    }

    private List<String> ofKey(String key) {
        if (rests(key).length > 0) {
            return others(key)
                    .filter(other -> rests(other).length >= 5 && clearlyAbove(other, key))
                    .map(other -> "perhaps " + other)
                    .toList();
        }
        return others(key).allMatch(other -> rests(other).length == 0) ? List.of() : List.of("nobody chose " + key);
    }

    /** By the least significant difference, whose spread is that within all three groups of choosers. */
    private boolean clearlyAbove(String other, String key) {
        List<double[]> groups = Stream.of("a", "b", "c")
                .map(this::rests)
                .filter(rests -> rests.length > 0)
                .toList();
        int degrees = groups.stream().mapToInt(rests -> rests.length).sum() - groups.size();
        double within = groups.stream().mapToDouble(SlowFlags::squares).sum();
        if (degrees < 1 || within < 1e-9) {
            return false;
        }
        double[] above = rests(other);
        double[] below = rests(key);
        double error = Math.sqrt(within / degrees * (1.0 / above.length + 1.0 / below.length));
        return SlowFigures.mean(above) - SlowFigures.mean(below) > SlowIntervals.student(degrees) * error;
    }

    private static double squares(double[] values) {
        double mean = SlowFigures.mean(values);
        return DoubleStream.of(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
