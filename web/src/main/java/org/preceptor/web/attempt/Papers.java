package org.preceptor.web.attempt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.core.adjustment.Adjustments;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.page.Markup;
import org.springframework.stereotype.Service;

/**
 * What trainees answered, for those who teach them. Keys are no secret to instructors, so that the feedback policy, which is
 * about what a trainee may see before the next attempt, does not bind them; of an attempt that is open they see nothing.
 */
@Service
public class Papers {

    private final Sittings sittings;
    private final JdbcAnswered answered;
    private final Adjustments adjustments;
    private final Markup markup;

    Papers(Sittings sittings, JdbcAnswered answered, Adjustments adjustments, Markup markup) {
        this.sittings = sittings;
        this.answered = answered;
        this.adjustments = adjustments;
        this.markup = markup;
    }

    /** A trainee's attempt that has ended; empty where it is open, somebody else's or not there. */
    public Optional<Paper> of(AttemptId id, PersonId trainee) {
        return sittings.of(id, trainee).flatMap(this::paper);
    }

    private Optional<Paper> paper(Sitting sitting) {
        Attempt attempt = sitting.attempt();
        InForce inForce = sitting.adjusted().inForce();
        return attempt.state() instanceof Attempt.Submitted result
                ? Optional.of(new Paper(
                        attempt.enrolment(),
                        attempt.occasion(),
                        attempt.startedAt(),
                        result,
                        attempt.questions().stream()
                                .map(question -> Feedback.of(question, inForce, markup))
                                .toList()))
                : Optional.empty();
    }

    /** How many questions on each objective somebody answered right in checks and finals that have ended, as marked today. */
    public Map<ObjectiveId, Tally> afterStudy(EnrolmentId enrolment, ContentHash course) {
        List<Question> questions = answered.afterStudy(enrolment, course);
        InForce inForce = questions.isEmpty() ? InForce.NONE : adjustments.inForce(enrolment);
        Map<ObjectiveId, Tally> tallies = new HashMap<>();
        for (Question question : questions) {
            Mark mark = inForce.mark(question);
            if (mark.available() > 0) {
                tallies.merge(question.item().objective(), Tally.of(mark.isFull()), Tally::plus);
            }
        }
        return tallies;
    }
}
