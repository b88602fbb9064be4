package org.preceptor.web.certificate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.EvaluationQuestion.Kind;

/** The evaluation as a form, with what was typed and what is to be mended. */
public record EvaluationPage(List<Field> fields, List<Map.Entry<String, String>> faults) {

    /** One question; {@code choices} is empty for a few sentences of text. */
    public record Field(
            String id,
            String text,
            String hint,
            List<Choice> choices,
            String value,
            @Nullable String fault,
            int longest) {}

    /** One choice of a question. */
    public record Choice(String value, String text, boolean chosen) {}

    static EvaluationPage of(EvaluationForm form, Map<String, String> faults) {
        return new EvaluationPage(
                form.questions().stream()
                        .map(question -> field(question, form.value(question), faults.get(question.id())))
                        .toList(),
                List.copyOf(faults.entrySet()));
    }

    private static Field field(EvaluationQuestion question, String value, @Nullable String fault) {
        List<Choice> choices = EvaluationForm.choices(question).stream()
                .map(choice -> new Choice(choice, words(question.kind(), choice), choice.equals(value)))
                .toList();
        return new Field(
                question.id(),
                question.text(),
                question.required() ? "" : "You may leave this out.",
                choices,
                value,
                fault,
                EvaluationForm.LONGEST_TEXT);
    }

    private static String words(Kind kind, String choice) {
        if (kind != Kind.AGREEMENT) {
            return choice;
        }
        return switch (choice) {
            case "1" -> "1 Strongly disagree";
            case "2" -> "2 Disagree";
            case "3" -> "3 Neither";
            case "4" -> "4 Agree";
            default -> "5 Strongly agree";
        };
    }
}
