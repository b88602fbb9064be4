package org.preceptor.core.adjustment;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.Marker;

/**
 * The adjustments in force where an attempt is marked: for each item version the last that was decided. Items that count as
 * they were written are not among them.
 */
public record InForce(Map<ContentHash, Adjustment> byItem) {

    public static final InForce NONE = new InForce(Map.of());

    public InForce {
        byItem = byItem.entrySet().stream()
                .filter(decided -> !(decided.getValue() instanceof AsWritten))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was decided about a question's item version; empty where nothing was. */
    public Optional<Adjustment> of(Question question) {
        return byItem.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byItem.get(question.item().hash()));
    }

    /** What an answer to an item version is worth. */
    public Mark mark(ContentHash item, Answer answer) {
        Adjustment adjustment = byItem.get(item);
        return adjustment == null ? Marker.mark(answer) : adjustment.mark(answer);
    }

    public Mark mark(Question question) {
        return of(question)
                .map(adjustment -> adjustment.mark(question.answer()))
                .orElseGet(question::mark);
    }

    /** What the answers of an attempt are worth as they stand. */
    public Mark mark(Attempt attempt) {
        return attempt.questions().stream().map(this::mark).reduce(Mark.NOTHING_YET, Mark::plus);
    }

    /** The mark for each objective that still counts, in the order in which the objectives first appear. */
    public Map<ObjectiveId, Mark> markByObjective(Attempt attempt) {
        Map<ObjectiveId, Mark> marks = new LinkedHashMap<>();
        attempt.questions().forEach(question -> marks.merge(question.item().objective(), mark(question), Mark::plus));
        marks.values().removeIf(mark -> mark.available() == 0);
        return marks;
    }
}
