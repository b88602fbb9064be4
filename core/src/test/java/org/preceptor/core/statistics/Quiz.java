package org.preceptor.core.statistics;

import static org.preceptor.core.item.Items.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Fraction;

/** Attempts told by the points of each item or by the letters chosen, one word for each trainee. */
final class Quiz {

    static final ObjectiveId OBJECTIVE = new ObjectiveId("L1-O1");

    private Quiz() {}

    /** Points of whole items, one digit each: {@code "1101 0111"} are two trainees with four items. */
    static List<Sitting> points(String people) {
        return Arrays.stream(people.split(" "))
                .map(person -> new Sitting(IntStream.range(0, person.length())
                        .mapToObj(i -> right(i + 1, person.charAt(i) == '1'))
                        .toList()))
                .toList();
    }

    /**
     * A group of trainees who made the same choice on item 1, whose key is b, and got this many of the ten other items right.
     *
     * @param letter a dash for a blank
     */
    static List<Sitting> choosing(String letter, int people, int... rests) {
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    List<Response> responses = new ArrayList<>();
                    responses.add(choice(letter));
                    IntStream.rangeClosed(1, 10)
                            .mapToObj(i -> right(i + 1, i <= rests[person % rests.length]))
                            .forEach(responses::add);
                    return new Sitting(responses);
                })
                .toList();
    }

    private static Response choice(String letter) {
        boolean blank = letter.equals("-");
        return new Response(
                item(1),
                OBJECTIVE,
                letter.equals("b") ? Fraction.ONE : Fraction.ZERO,
                blank ? List.of() : List.of(letter),
                blank,
                null);
    }

    private static Response right(int number, boolean right) {
        return new Response(
                item(number), OBJECTIVE, right ? Fraction.ONE : Fraction.ZERO, List.of(right ? "b" : "a"), false, null);
    }

    static ItemVersion item(int number) {
        String id = "L1-I%02d".formatted(number);
        return new ItemVersion(id(id), ContentHash.of(List.of(id)));
    }
}
