package org.preceptor.core.attempt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;

/**
 * One trainee's sitting of an assessment, with the exact items it was taken with.
 *
 * @param course the course version whose items it holds
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        ContentHash course,
        Occasion occasion,
        Instant startedAt,
        List<Question> questions,
        State state) {

    /** How far the sitting has come. */
    public sealed interface State {}

    /** Answers may still be given and changed. */
    public record Open() implements State {}

    /** Answers are final and marked. */
    public record Submitted(Instant at, Mark mark, boolean passed) implements State {}

    public Attempt {
        questions = List.copyOf(questions);
    }

    public boolean isOpen() {
        return state instanceof Open;
    }

    public Optional<Question> question(int position) {
        return position < 1 || position > questions.size()
                ? Optional.empty()
                : Optional.of(questions.get(position - 1));
    }

    public int answered() {
        return (int) questions.stream().filter(Question::answered).count();
    }

    /** What the answers as they stand are worth. */
    public Mark mark() {
        return questions.stream().map(Question::mark).reduce(Mark.NOTHING_YET, Mark::plus);
    }

    /** The mark for each objective, in the order in which the objectives first appear. */
    public Map<ObjectiveId, Mark> markByObjective() {
        Map<ObjectiveId, Mark> marks = new LinkedHashMap<>();
        questions.forEach(question -> marks.merge(question.item().objective(), question.mark(), Mark::plus));
        return marks;
    }
}
