package org.preceptor.core.concern;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Mark;

/** Which concerns somebody's attempts show. Only the last final that was submitted is looked at; the others say what it means. */
public final class Signs {

    /**
     * Whoever takes less time for a question, on average, cannot have read it: a vignette of 80 words takes 20 seconds at 240
     * words a minute, the speed at which adults read prose (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). Less than a third
     * of that leaves room for short questions and quick readers.
     */
    public static final Duration READING_TIME = Duration.ofSeconds(6);

    private final List<Ended> attempts;
    private final Function<Question, Mark> marking;

    /** An attempt and when it ended. */
    private record Ended(Attempt attempt, Instant at) {

        static Stream<Ended> of(Attempt attempt) {
            return attempt.state() instanceof Attempt.Submitted submitted
                    ? Stream.of(new Ended(attempt, submitted.at()))
                    : Stream.empty();
        }

        boolean isFinal() {
            return attempt.occasion().kind() == AssessmentKind.FINAL;
        }
    }

    private Signs(List<Attempt> attempts, Function<Question, Mark> marking) {
        this.attempts = attempts.stream()
                .flatMap(Ended::of)
                .sorted(Comparator.comparing(Ended::at))
                .toList();
        this.marking = marking;
    }

    /**
     * What the attempts of one enrolment show.
     *
     * @param attempts in any order; those that are open say nothing
     * @param marking what an answer is worth today
     */
    public static List<Concern> in(List<Attempt> attempts, Function<Question, Mark> marking) {
        Signs signs = new Signs(attempts, marking);
        return signs.attempts.stream()
                .filter(Ended::isFinal)
                .reduce((before, last) -> last)
                .map(signs::of)
                .orElseGet(List::of);
    }

    private List<Concern> of(Ended last) {
        List<Concern> concerns = new ArrayList<>();
        Set<ObjectiveId> held = objectives(Stream.of(last), this::sureAndWrong);
        held.retainAll(objectives(
                attempts.stream().filter(other -> other.at().isBefore(last.at())), this::sureAndWrong));
        held.removeAll(objectives(
                attempts.stream().filter(other -> other.at().isAfter(last.at())),
                question -> marking.apply(question).isFull()));
        held.forEach(objective ->
                concerns.add(new Concern.SureAndWrong(last.attempt().id(), objective)));
        Duration taken = Duration.between(last.attempt().startedAt(), last.at());
        int answered = last.attempt().answered();
        if (taken.compareTo(READING_TIME.multipliedBy(answered)) < 0) {
            concerns.add(new Concern.Fast(last.attempt().id(), answered, taken));
        }
        return List.copyOf(concerns);
    }

    private static Set<ObjectiveId> objectives(Stream<Ended> attempts, Predicate<Question> which) {
        return attempts.flatMap(ended -> ended.attempt().questions().stream())
                .filter(which)
                .map(question -> question.item().objective())
                .collect(toCollection(TreeSet::new));
    }

    /** An item that was dropped is neither right nor wrong, and a blank is no answer to be sure of. */
    private boolean sureAndWrong(Question question) {
        Mark mark = marking.apply(question);
        return question.response().confidence() == Confidence.SURE
                && !question.answer().isBlank()
                && mark.available() > 0
                && mark.isZero();
    }
}
