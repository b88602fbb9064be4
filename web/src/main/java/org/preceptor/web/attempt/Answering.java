package org.preceptor.web.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.preceptor.core.attempt.Answers;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Attempts.Asked;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the answers of open attempts.
 *
 * <p>An answer is kept only where its question is still at the revision that it was made from. The same answer sent again,
 * because its acknowledgement was lost, is acknowledged again.
 */
@Service
public class Answering {

    private static final String CLOSED_PART =
            "That part is closed and its answer stays as it was. Reload the page to go on.";

    private final Attempts attempts;
    private final Answers answers;
    private final Endings endings;
    private final Clock clock;

    Answering(Attempts attempts, Answers answers, Endings endings, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.endings = endings;
        this.clock = clock;
    }

    /** A question of a trainee's own attempt with feedback at the end. */
    Optional<Question> asked(AttemptId id, PersonId trainee, int position) {
        return attempts.asked(id, trainee, position)
                .filter(asked -> !asked.kind().isPractice())
                .map(Asked::question);
    }

    /** Keeps the reply to a question of an attempt with feedback at the end. */
    public Optional<Saving> answer(AttemptId id, PersonId trainee, int position, Reply reply) {
        return asked(id, trainee, position).map(question -> save(id, trainee, question, reply));
    }

    /** Keeps the reply to a question that was found to be the trainee's own. */
    Saving save(AttemptId id, PersonId trainee, Question question, Reply reply) {
        return switch (AnswerReading.of(question.item().item(), reply.values())) {
            case AnswerReading.Refused(String sentence) -> new Saving.Refused(sentence);
            case AnswerReading.Understood(Answer answer)
            when question.revision() == reply.base() && changesClosedPart(question.answer(), answer) ->
                new Saving.Refused(CLOSED_PART);
            case AnswerReading.Understood(Answer answer) -> {
                Saving saving = keep(id, question.position(), response(answer, reply), reply.base());
                yield saving instanceof Saving.Stale stale
                        ? asked(id, trainee, question.position())
                                .flatMap(newer -> acknowledged(newer, response(answer, reply)))
                                .orElse(stale)
                        : saving;
            }
        };
    }

    private Saving keep(AttemptId id, int position, Response response, int base) {
        Instant now = clock.instant();
        return switch (answers.save(id, position, response, base, now)) {
            case KEPT -> new Saving.Saved(now, base + 1);
            case STALE -> new Saving.Stale();
            case ENDED -> new Saving.Ended();
        };
    }

    /** The acknowledgement of a response that is kept already. */
    private static Optional<Saving> acknowledged(Question kept, Response response) {
        return Optional.ofNullable(kept.savedAt())
                .filter(at -> kept.response().equals(response))
                .map(at -> new Saving.Saved(at, kept.revision()));
    }

    /** Keeps the first answer to a question of a check or review; the last question answered ends it. */
    @Transactional
    public Optional<Saving> answerOnce(AttemptId id, PersonId trainee, int position, Reply reply) {
        return attempts.hold(id, trainee)
                .filter(attempt -> attempt.occasion().kind().isPractice())
                .flatMap(attempt -> attempt.question(position))
                .map(question -> saveOnce(id, trainee, question, reply));
    }

    private Saving saveOnce(AttemptId id, PersonId trainee, Question question, Reply reply) {
        return switch (AnswerReading.of(question.item().item(), reply.values())) {
            case AnswerReading.Refused(String sentence) -> new Saving.Refused(sentence);
            case AnswerReading.Understood(Answer answer)
            when changesClosedPart(question.answer(), answer) -> new Saving.Refused(CLOSED_PART);
            case AnswerReading.Understood(Answer answer)
            when answer.isBlank() -> new Saving.Refused("Choose an answer first; then you see the reasons.");
            case AnswerReading.Understood(Answer.Matched answer)
            when !answer.isComplete() -> new Saving.Refused("Match every line first; then you see the reasons.");
            case AnswerReading.Understood(Answer answer) -> {
                Saving saving = question.answered()
                        ? new Saving.Ended()
                        : keep(id, question.position(), response(answer, reply), question.revision());
                attempts.find(id, trainee)
                        .filter(attempt -> attempt.isOpen()
                                && attempt.answered() == attempt.questions().size())
                        .ifPresent(endings::submit);
                yield saving;
            }
        };
    }

    private static Response response(Answer answer, Reply reply) {
        return new Response(answer, reply.confidence(), reply.flagged());
    }

    /** Whether an answer would take back what was answered in a part of a case that is closed. */
    private static boolean changesClosedPart(Answer kept, Answer next) {
        return kept instanceof Answer.Unfolded before
                && !before.closed().isEmpty()
                && !(next instanceof Answer.Unfolded unfolded && unfolded.continues(before));
    }
}
