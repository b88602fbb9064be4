package org.preceptor.core.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.core.statistics.Flag.KeyNotChosen;
import org.preceptor.core.statistics.Flag.NonFunctioning;
import org.preceptor.core.statistics.Flag.PossibleMisKey;

/** How the options of an item were chosen, and what is odd about it. */
record Options(ItemSums answers, List<Part> parts) {

    /** A distractor chosen by a smaller share does not work. */
    private static final double FUNCTIONING_FROM = 0.05;

    /** How many must have chosen a distractor before it can be taken for the key. */
    private static final long CHOOSERS = 5;

    static Options of(ItemSums answers, List<Part> parts) {
        return new Options(answers, parts);
    }

    List<OptionFigures> figures() {
        return parts.stream()
                .flatMap(part -> part.options().stream().map(option -> figures(part, option)))
                .toList();
    }

    private OptionFigures figures(Part part, String option) {
        Sums rests = answers.option(option);
        return new OptionFigures(
                option,
                part.keys().contains(option),
                rests.n(),
                new Tally(rests.n(), answers.n()).share(),
                rests.n() == 0 ? Finding.tooFew(0, 1) : Finding.of(rests.mean().toDouble()));
    }

    /** The flags of an item with enough answers, the one on its discrimination first. */
    List<Flag> flags(Optional<Flag> discrimination) {
        return Stream.concat(discrimination.stream(), parts.stream().flatMap(this::flags))
                .toList();
    }

    private Stream<Flag> flags(Part part) {
        return switch (part.kind()) {
            case ONE_OF -> Stream.concat(keyed(part), nonFunctioning(part));
            case ANY_OF -> nonFunctioning(part);
            case OPEN -> Stream.of();
        };
    }

    private Stream<Flag> nonFunctioning(Part part) {
        return distractors(part).flatMap(option -> {
            double share = (double) choosers(option) / answers.n();
            return share < FUNCTIONING_FROM ? Stream.of(new NonFunctioning(option, share)) : Stream.of();
        });
    }

    private Stream<Flag> keyed(Part part) {
        String key = part.keys().iterator().next();
        if (choosers(key) == 0) {
            return answers.choosers(part.options()) == 0 ? Stream.of() : Stream.of(new KeyNotChosen(key));
        }
        return distractors(part)
                .filter(option -> choosers(option) >= CHOOSERS)
                .flatMap(option -> misKeyed(part, key, option).stream());
    }

    /**
     * Whether those who chose a distractor did better on the rest by more than chance: the interval of 95% for the difference of
     * two options, with the spread within all options of the part taken together (Fisher's least significant difference), lies
     * above 0. The pooled spread lets the key be chosen by one person only, as happens where it is wrong.
     */
    private Optional<Flag> misKeyed(Part part, String key, String option) {
        Sums keyRests = answers.option(key);
        Sums rests = answers.option(option);
        if (rests.mean().compareTo(keyRests.mean()) <= 0) {
            return Optional.empty();
        }
        List<Sums> chosen = part.options().stream()
                .map(answers::option)
                .filter(sums -> sums.n() > 0)
                .toList();
        long degrees = answers.choosers(part.options()) - chosen.size();
        Rational within = chosen.stream().map(Sums::second).reduce(Rational.ZERO, Rational::plus);
        if (degrees < 1 || within.isZero()) {
            return Optional.empty();
        }
        double difference = rests.mean().minus(keyRests.mean()).toDouble();
        double error = within.over(degrees)
                .times(Rational.of(1, rests.n()).plus(Rational.of(1, keyRests.n())))
                .root();
        Interval interval = Interval.around(difference, Quantiles.student((double) degrees) * error);
        return interval.low() > 0
                ? Optional.of(new PossibleMisKey(option, Estimate.of(difference, interval)))
                : Optional.empty();
    }

    private static Stream<String> distractors(Part part) {
        return part.options().stream().filter(option -> !part.keys().contains(option));
    }

    private long choosers(String option) {
        return answers.option(option).n();
    }
}
