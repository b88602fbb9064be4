package org.preceptor.core.statistics;

import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;

/**
 * Made-up attempts, often degenerate: nobody, one or two people, one item, all right, all wrong, blanks, partial credit.
 */
final class RandomQuiz {

    private static final int[] PEOPLE = {0, 1, 2, 3, 4, 5, 9, 24, 60};
    private static final int[] ITEMS = {1, 2, 3, 7};
    private static final int[] STEPS = {1, 1, 1, 2, 3, 4};
    private static final Confidence[] CONFIDENCES = Confidence.values();

    /** For each person the points of each item, in twelfths. */
    private final int[][] units;

    private final boolean[][] blank;
    private final int[] steps;

    private RandomQuiz(int[][] units, boolean[][] blank, int[] steps) {
        this.units = units;
        this.blank = blank;
        this.steps = steps;
    }

    int items() {
        return steps.length;
    }

    static RandomQuiz of(long seed) {
        Random chance = new Random(seed);
        int people = PEOPLE[chance.nextInt(PEOPLE.length)];
        int[] steps = IntStream.range(0, ITEMS[chance.nextInt(ITEMS.length)])
                .map(i -> STEPS[chance.nextInt(STEPS.length)])
                .toArray();
        double ease = chance.nextInt(5) / 4.0;
        double gaps = chance.nextBoolean() ? 0 : 0.2;
        int[][] units = new int[people][steps.length];
        boolean[][] blank = new boolean[people][steps.length];
        for (int person = 0; person < people; person++) {
            double ability = ease == 0 || ease == 1 ? ease : ease + chance.nextGaussian() / 4;
            for (int i = 0; i < steps.length; i++) {
                blank[person][i] = chance.nextDouble() < gaps;
                units[person][i] = blank[person][i] ? 0 : earned(chance, steps[i], ability);
            }
        }
        return new RandomQuiz(units, blank, steps);
    }

    private static int earned(Random chance, int steps, double ability) {
        int right = (int) IntStream.range(0, steps)
                .filter(i -> chance.nextDouble() < ability)
                .count();
        return right * 12 / steps;
    }

    List<Sitting> sittings() {
        return IntStream.range(0, units.length)
                .mapToObj(person -> new Sitting(IntStream.range(0, steps.length)
                        .mapToObj(i -> response(person, i))
                        .toList()))
                .toList();
    }

    private Response response(int person, int i) {
        List<String> chosen = new ArrayList<>();
        if (!blank[person][i]) {
            chosen.add(units[person][i] == 12 ? "a" : units[person][i] == 0 ? "b" : "c");
        }
        return new Response(
                Quiz.item(i + 1),
                Quiz.OBJECTIVE,
                Fraction.of(units[person][i], 12),
                chosen,
                blank[person][i],
                CONFIDENCES[(person + i) % CONFIDENCES.length]);
    }

    Item item(int i) {
        return steps[i] == 1 ? singleBestAnswer("a b c", "a") : multipleResponse("a b c", "a c");
    }

    SlowFigures slowly() {
        double[][] scores = new double[units.length][steps.length];
        for (int person = 0; person < units.length; person++) {
            for (int i = 0; i < steps.length; i++) {
                scores[person][i] = units[person][i] / 12.0;
            }
        }
        return new SlowFigures(scores, steps.length);
    }
}
