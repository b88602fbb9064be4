package org.preceptor.core.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;

/**
 * One trainee's sitting of an assessment, with the exact items it was taken with.
 *
 * @param course the course version whose items it holds
 * @param deadline when it ends by itself; absent without a time limit
 */
public record Attempt(
        AttemptId id,
        EnrolmentId enrolment,
        ContentHash course,
        Occasion occasion,
        Instant startedAt,
        @Nullable Instant deadline,
        List<Question> questions,
        State state) {

    /** How long after the deadline an answer is still taken, because it was on its way. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    /** How far the sitting has come. */
    public sealed interface State {}

    /** Answers may still be given and changed. */
    public record Open() implements State {}

    /** Answers are final and marked. */
    public record Submitted(Instant at, Mark mark, boolean passed) implements State {}

    public Attempt {
        questions = List.copyOf(questions);
    }

    /** Whether its time is over although it is still open. */
    public boolean isOverdue(Instant now) {
        return isOpen() && deadline != null && !now.isBefore(deadline.plus(GRACE));
    }

    /** Whether it ended because its time was over. */
    public boolean ranOut() {
        return state instanceof Submitted submitted && submitted.at().equals(deadline);
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
