package org.preceptor.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.EvaluationQuestion.Kind;

/** Reads the evaluation of {@code course.yaml}, a few questions that trainees answer after passing. */
final class EvaluationList {

    /** A longer evaluation is not answered with care. */
    private static final int MOST_QUESTIONS = 8;

    private final Set<String> seen = new HashSet<>();

    private EvaluationList() {}

    static List<EvaluationQuestion> read(Entry course) {
        EvaluationList list = new EvaluationList();
        List<EvaluationQuestion> questions =
                course.entries("evaluation").stream().map(list::question).toList();
        if (questions.size() > MOST_QUESTIONS) {
            course.find("evaluation")
                    .ifPresent(value -> value.problem("the evaluation has %d questions; %d are the most"
                            .formatted(questions.size(), MOST_QUESTIONS)));
        }
        return questions;
    }

    private EvaluationQuestion question(Entry entry) {
        entry.allow(List.of("id", "text", "kind", "choices", "required"));
        String id = entry.text("id");
        if (!id.isEmpty() && !id.matches(Value.KEBAB_CASE)) {
            entry.problem("a question's id is in kebab case, not like `%s`".formatted(id));
        } else if (!id.isEmpty() && !seen.add(id)) {
            entry.problem("a second question has the id `%s`".formatted(id));
        }
        Optional<Kind> kind = entry.need("kind").flatMap(value -> value.oneOf(Kind.class));
        return new EvaluationQuestion(
                id,
                entry.text("text"),
                kind.orElse(Kind.TEXT),
                choices(entry, kind),
                entry.find("required").flatMap(Value::flag).orElse(false));
    }

    private static List<String> choices(Entry entry, Optional<Kind> kind) {
        if (kind.isPresent() && kind.get() != Kind.CHOICE) {
            entry.find("choices").ifPresent(value -> value.problem("only a choice has `choices`"));
        }
        if (kind.isEmpty() || kind.get() != Kind.CHOICE) {
            return List.of();
        }
        List<String> choices = entry.list("choices").stream()
                .flatMap(value -> value.text().stream())
                .toList();
        if (choices.stream().distinct().count() < choices.size() || choices.size() == 1) {
            entry.problem("a choice has two `choices` or more, all different");
        }
        return choices;
    }
}
