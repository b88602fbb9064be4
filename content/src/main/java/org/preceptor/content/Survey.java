package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.Reference;
import org.preceptor.core.course.Term;

/**
 * What could be read of a course and where it stands, even where something keeps it from being a whole course.
 *
 * @param whole whether every file was read, so that what is not there is truly missing
 * @param problems what is wrong with the form of the files; what the parts make together is left to the linter
 */
public record Survey(
        List<Lesson> lessons,
        List<Claim> claims,
        List<Reference> references,
        List<Figure> figures,
        List<Term> glossary,
        List<BankItem> items,
        List<AssessmentPlan> assessments,
        List<EvaluationQuestion> evaluation,
        SourceMap sources,
        boolean whole,
        List<Problem> problems) {

    public Survey {
        lessons = List.copyOf(lessons);
        claims = List.copyOf(claims);
        references = List.copyOf(references);
        figures = List.copyOf(figures);
        glossary = List.copyOf(glossary);
        items = List.copyOf(items);
        assessments = List.copyOf(assessments);
        evaluation = List.copyOf(evaluation);
        problems = problems.stream().sorted().distinct().toList();
    }

    public Stream<Objective> objectives() {
        return lessons.stream().flatMap(lesson -> lesson.objectives().stream());
    }

    /** The lesson that teaches an objective. */
    public Optional<Lesson> lessonOf(ObjectiveId objective) {
        return lessons.stream()
                .filter(lesson -> lesson.objectives().stream().anyMatch(o -> o.id().equals(objective)))
                .findFirst();
    }

    public List<BankItem> itemsOf(ObjectiveId objective) {
        return items.stream().filter(item -> item.objective().equals(objective)).toList();
    }

    /** Every form that some item is on, in alphabetical order. */
    public List<FormLetter> forms() {
        return items.stream()
                .flatMap(item -> item.forms().stream())
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    /** The items that a form carries, in the author's order. */
    public List<BankItem> onForm(FormLetter letter) {
        return items.stream().filter(item -> item.forms().contains(letter)).toList();
    }

    /** The items of a lesson's check, in the author's order. */
    public List<BankItem> checkOf(LessonSlug slug) {
        return items.stream()
                .filter(BankItem::isCheck)
                .filter(item -> lessonOf(item.objective())
                        .filter(lesson -> lesson.slug().equals(slug))
                        .isPresent())
                .toList();
    }
}
