package org.preceptor.content.lint.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.Survey;

/** A rule that looks at one question at a time. */
public interface QuestionRule extends Rule {

    Optional<Objection> check(Question question);

    @Override
    default Stream<Objection> check(Survey course) {
        return Questions.of(course).flatMap(question -> check(question).stream());
    }
}
