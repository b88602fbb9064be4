package org.preceptor.core.course;

import java.util.List;
import java.util.Optional;

/**
 * A course in one version, whole and consistent: no lesson, item or claim names something that is not there.
 *
 * @param hash identifies the version: the hash of all its files
 * @param checked when its evidence was last checked, in words
 */
public record Course(
        ContentHash hash,
        String slug,
        String title,
        String subtitle,
        Source source,
        String checked,
        String safetyNotice,
        List<Lesson> lessons,
        List<Claim> claims,
        List<Reference> references,
        List<Figure> figures,
        List<Term> glossary,
        List<BankItem> items,
        List<AssessmentPlan> assessments,
        List<EvaluationQuestion> evaluation) {

    public Course {
        lessons = List.copyOf(lessons);
        claims = List.copyOf(claims);
        references = List.copyOf(references);
        figures = List.copyOf(figures);
        glossary = List.copyOf(glossary);
        items = List.copyOf(items);
        assessments = List.copyOf(assessments);
        evaluation = List.copyOf(evaluation);
        List<String> dangling = new Links(lessons, claims, references, items, assessments).dangling();
        if (!dangling.isEmpty()) {
            throw new IllegalArgumentException("Course %s has dangling links: %s".formatted(slug, dangling));
        }
    }

    public Optional<Lesson> lesson(LessonSlug slug) {
        return lessons.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }

    /** The lesson that teaches an objective of this course. */
    public Lesson lessonOf(ObjectiveId objective) {
        return lessons.stream()
                .filter(lesson -> lesson.objectives().stream().anyMatch(o -> o.id().equals(objective)))
                .findFirst()
                .orElseThrow();
    }

    public List<Objective> objectives() {
        return lessons.stream().flatMap(lesson -> lesson.objectives().stream()).toList();
    }

    public Optional<Claim> claim(ClaimId id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    public Optional<Reference> reference(ReferenceId id) {
        return references.stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst();
    }

    public Optional<Figure> figure(FigureId id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** The rules of an assessment; every course has all but the review, which may be missing. */
    public AssessmentPlan plan(AssessmentKind kind) {
        return findPlan(kind).orElseThrow();
    }

    public Optional<AssessmentPlan> findPlan(AssessmentKind kind) {
        return assessments.stream().filter(plan -> plan.kind() == kind).findFirst();
    }

    /** The items of a lesson's check. */
    public List<BankItem> checkOf(LessonSlug slug) {
        return items.stream()
                .filter(BankItem::isCheck)
                .filter(item -> lessonOf(item.objective()).slug().equals(slug))
                .toList();
    }

    /** The items that a form carries, in the author's order. */
    public List<BankItem> onForm(FormLetter letter) {
        return items.stream().filter(item -> item.forms().contains(letter)).toList();
    }

    /** Every form that some item is on, in alphabetical order. */
    public List<FormLetter> forms() {
        return items.stream()
                .flatMap(item -> item.forms().stream())
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }
}
