package org.preceptor.core.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Mark;

/**
 * What people gained from their first pre-test to their first final, and how many lack one of them; it adds up.
 *
 * @param overall one difference for each pair
 * @param byObjective the same in the items of one objective, for those who were asked some of them both times
 * @param onlyBefore how many sat the pre-test and no final
 * @param onlyAfter how many sat a final and no pre-test
 */
public record GainCounts(
        Groups<FormOrder> overall,
        SortedMap<ObjectiveId, Groups<FormOrder>> byObjective,
        long onlyBefore,
        long onlyAfter) {

    public static final GainCounts NONE = new GainCounts(Groups.none(), new TreeMap<>(), 0, 0);

    public GainCounts {
        SortedMap<ObjectiveId, Groups<FormOrder>> copy = new TreeMap<>(byObjective);
        copy.values().removeIf(Groups.<FormOrder>none()::equals);
        byObjective = Collections.unmodifiableSortedMap(copy);
        if (onlyBefore < 0 || onlyAfter < 0) {
            throw new IllegalArgumentException(
                    "%d people cannot lack a final, nor %d a pre-test".formatted(onlyBefore, onlyAfter));
        }
    }

    /** The counts of one person with all of their attempts. */
    static GainCounts of(List<Taken> attempts) {
        Optional<Taken> before = first(attempts, AssessmentKind.PRE_TEST);
        Optional<Taken> after = first(attempts, AssessmentKind.FINAL);
        return before.flatMap(pre -> after.map(last -> of(pre, last)))
                .orElseGet(() -> new GainCounts(
                        Groups.none(), new TreeMap<>(), before.isPresent() ? 1 : 0, after.isPresent() ? 1 : 0));
    }

    private static Optional<Taken> first(List<Taken> attempts, AssessmentKind kind) {
        return attempts.stream()
                .filter(attempt -> attempt.paper().kind() == kind && attempt.number() == 1)
                .findFirst();
    }

    private static GainCounts of(Taken before, Taken after) {
        FormOrder order = new FormOrder(
                Objects.requireNonNull(before.paper().form()),
                Objects.requireNonNull(after.paper().form()));
        Map<ObjectiveId, Mark> earlier = before.sitting().markByObjective();
        SortedMap<ObjectiveId, Groups<FormOrder>> gains = new TreeMap<>();
        after.sitting().markByObjective().forEach((objective, later) -> {
            if (earlier.containsKey(objective)) {
                gains.put(objective, Gain.of(order, earlier.get(objective), later));
            }
        });
        return new GainCounts(
                Gain.of(order, before.sitting().mark(), after.sitting().mark()), gains, 0, 0);
    }

    public GainCounts plus(GainCounts other) {
        return new GainCounts(
                overall.plus(other.overall),
                combined(other, Groups::plus),
                onlyBefore + other.onlyBefore,
                onlyAfter + other.onlyAfter);
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public GainCounts minus(GainCounts part) {
        return new GainCounts(
                overall.minus(part.overall),
                combined(part, Groups::minus),
                onlyBefore - part.onlyBefore,
                onlyAfter - part.onlyAfter);
    }

    private SortedMap<ObjectiveId, Groups<FormOrder>> combined(
            GainCounts other, BinaryOperator<Groups<FormOrder>> operator) {
        SortedMap<ObjectiveId, Groups<FormOrder>> combined = new TreeMap<>(byObjective);
        other.byObjective.forEach((objective, gains) -> combined.put(objective, operator.apply(of(objective), gains)));
        return combined;
    }

    /** The gains in one objective, empty where nobody was asked it both times. */
    public Groups<FormOrder> of(ObjectiveId objective) {
        return byObjective.getOrDefault(objective, Groups.none());
    }

    /** How many sat both. */
    public long pairs() {
        return overall.n();
    }
}
