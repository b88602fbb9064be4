package org.preceptor.content.lint.form;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Questions;
import org.preceptor.core.course.BankItem;

/** Items that a trainee may meet in one sitting: those of a form, or those of a lesson's check. */
record Group(String name, List<BankItem> items) {

    static Stream<Group> forms(Survey course) {
        return course.forms().stream().map(letter -> new Group("form " + letter, course.onForm(letter)));
    }

    static Stream<Group> all(Survey course) {
        return Stream.concat(
                forms(course),
                course.lessons().stream()
                        .map(lesson -> new Group("the check of " + lesson.slug(), course.checkOf(lesson.slug()))));
    }

    List<Question> questions() {
        return items.stream().flatMap(Questions::of).toList();
    }

    List<Question> singleBest() {
        return questions().stream().filter(Question::isSingleBest).toList();
    }
}
