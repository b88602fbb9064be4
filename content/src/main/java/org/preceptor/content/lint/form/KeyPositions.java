package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.Rule;

/** F1: keys that crowd at one position, or stand there many times in a row, in the order of the files. */
final class KeyPositions implements Rule {

    private static final int LONGEST_RUN = 4;
    private static final int ROUNDS = 3;
    private static final int FEWEST_PER_POSITION = 2;

    /** The 95th percentile of chi-square for 1 to 5 degrees of freedom. */
    private static final List<Double> CRITICAL = List.of(3.84, 5.99, 7.81, 9.49, 11.07);

    @Override
    public About about() {
        return About.exact("F1", "Key positions are uneven", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.all(course).flatMap(group -> check(group).stream());
    }

    private static Optional<Objection> check(Group group) {
        Map<Integer, List<Question>> bySize = group.singleBest().stream()
                .collect(Collectors.groupingBy(question -> question.choices().size()));
        return run(group)
                .or(() -> cycle(group))
                .or(() -> bySize.entrySet().stream()
                        .filter(entry -> isUneven(entry.getKey(), entry.getValue()))
                        .findFirst()
                        .map(entry -> Objection.to(
                                entry.getValue().getFirst().owner(),
                                "begins %s, whose %d keys of %d options stand at the positions %s"
                                        .formatted(
                                                group.name(),
                                                entry.getValue().size(),
                                                entry.getKey(),
                                                counts(entry.getKey(), entry.getValue())),
                                "move keys, so that each position has about as many")));
    }

    private static Optional<Objection> run(Group group) {
        List<Question> questions = group.singleBest();
        int length = 0;
        for (int i = 1; i < questions.size(); i++) {
            length = position(questions.get(i)) == position(questions.get(i - 1)) ? length + 1 : 0;
            if (length == LONGEST_RUN) {
                return Optional.of(Objection.to(
                        questions.get(i).owner(),
                        "is the fifth item in a row on %s with its key at %s"
                                .formatted(
                                        group.name(),
                                        questions
                                                .get(i)
                                                .choices()
                                                .get(position(questions.get(i)))
                                                .id()),
                        "move the key of one of them"));
            }
        }
        return Optional.empty();
    }

    /** A pattern that comes round again and again, such as a, b, c, a, b, c. */
    private static Optional<Objection> cycle(Group group) {
        List<Integer> positions =
                group.singleBest().stream().map(KeyPositions::position).toList();
        boolean varied = positions.stream().distinct().count() > 1;
        return IntStream.rangeClosed(2, LONGEST_RUN)
                .filter(period -> varied && positions.size() >= period * ROUNDS)
                .filter(period -> IntStream.range(period, positions.size())
                        .allMatch(at -> positions.get(at).equals(positions.get(at - period))))
                .mapToObj(period -> Objection.to(
                        group.singleBest().getFirst().owner(),
                        "begins %s, whose keys come round in the same order every %d items"
                                .formatted(group.name(), period),
                        "move keys until no pattern is left"))
                .findFirst();
    }

    private static boolean isUneven(int options, List<Question> questions) {
        double expected = (double) questions.size() / options;
        double chiSquare = counts(options, questions).stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        return options - 2 < CRITICAL.size()
                && expected >= FEWEST_PER_POSITION
                && chiSquare > CRITICAL.get(options - 2);
    }

    private static List<Long> counts(int options, List<Question> questions) {
        return IntStream.range(0, options)
                .mapToObj(position -> questions.stream()
                        .filter(question -> position(question) == position)
                        .count())
                .toList();
    }

    private static int position(Question question) {
        return question.choices().stream().map(Choice::key).toList().indexOf(true);
    }
}
