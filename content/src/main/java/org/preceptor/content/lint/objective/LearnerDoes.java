package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** O1: an objective that says what the course does, not what the learner does. */
final class LearnerDoes implements Rule {

    /** Who speaks to a class is its teacher, and who has something done to them does nothing. */
    private static final Pattern TEACHER = Pattern.compile(
            "(?i)\\bto the (?:class|learners?|participants|students|group|trainees|audience)\\b|\\b(?:learners?|participants?|trainees?|students?) will (?:have|receive|get|be (?!able)|hear|see)\\b");

    @Override
    public About about() {
        return About.heuristic("O1", "Not what the learner will do", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives()
                .filter(objective -> isAboutTheCourse(objective.text()))
                .map(objective -> new Objection(
                        objective.id(),
                        objective.text(),
                        objective.text(),
                        "says what the course does, or names a topic",
                        "begin with the verb for what the learner does"));
    }

    static boolean isAboutTheCourse(String text) {
        return Verbs.isFiller(text) || isTopic(text) || TEACHER.matcher(text).find();
    }

    /** A topic has no verb at its beginning: an article, or a noun made of a verb. */
    private static boolean isTopic(String text) {
        return Verbs.avoided(text).isEmpty()
                && Verbs.first(text)
                        .matches(
                                "the|an?|how|why|what|when|some|basic|basics|principles|\\p{L}{4,}(?:tion|tions|ment|ness|ity|ology|ics|ing)");
    }
}
