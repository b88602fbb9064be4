package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.web.security.Member;

/** What a trainee who knows everything takes into an assessment: its questions, answers and marks. */
public record Crib(Sittings sittings, Member trainee) {

    public List<Question> questions(String attempt) {
        return sittings.of(AttemptId.of(attempt), trainee.id())
                .orElseThrow()
                .attempt()
                .questions();
    }

    public Question question(String attempt, int position) {
        return questions(attempt).get(position - 1);
    }
}
