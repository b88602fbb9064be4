package org.preceptor.web.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.EvaluationQuestion.Kind;

/** What was sent in answer to the evaluation, and what is wrong with it. */
public record EvaluationForm(List<EvaluationQuestion> questions, Map<String, String> values) {

    /** Longer remarks are cut by nobody: they are refused, with what was typed still there. */
    static final int LONGEST_TEXT = 2000;

    private static final List<String> AGREEMENT = List.of("1", "2", "3", "4", "5");

    public static EvaluationForm of(Course course, Map<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        course.evaluation()
                .forEach(question -> values.put(
                        question.id(), sent.getOrDefault(question.id(), "").strip()));
        return new EvaluationForm(course.evaluation(), values);
    }

    String value(EvaluationQuestion question) {
        return values.getOrDefault(question.id(), "");
    }

    /** What to mend, by question id; empty when the form can be kept. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        for (EvaluationQuestion question : questions) {
            String fault = fault(question, value(question));
            if (!fault.isEmpty()) {
                faults.put(question.id(), fault);
            }
        }
        return faults;
    }

    private static String fault(EvaluationQuestion question, String value) {
        if (value.isEmpty()) {
            return question.required() ? "Choose an answer: %s".formatted(question.text()) : "";
        }
        if (question.kind() == Kind.TEXT) {
            return value.length() > LONGEST_TEXT
                    ? "Shorten this to %d characters; it has %d.".formatted(LONGEST_TEXT, value.length())
                    : "";
        }
        return choices(question).contains(value) ? "" : "Choose one of the answers shown.";
    }

    static List<String> choices(EvaluationQuestion question) {
        return question.kind() == Kind.AGREEMENT ? AGREEMENT : new ArrayList<>(question.choices());
    }
}
