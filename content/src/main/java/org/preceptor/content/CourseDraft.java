package org.preceptor.content;

import java.util.List;
import java.util.Set;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Reference;
import org.preceptor.core.course.Source;
import org.preceptor.core.course.Term;

/** What {@code course.yaml} and the lessons say, before it is held against the items, claims and references. */
record CourseDraft(
        Header header,
        List<LessonDraft> lessons,
        List<AssessmentPlan> assessments,
        List<EvaluationQuestion> evaluation) {

    /** The course's own words about itself. */
    record Header(String slug, String title, String subtitle, Source source, String checked, String safetyNotice) {}

    /**
     * A lesson with what its text cites.
     *
     * @param cited the ids in the text's marks
     */
    record LessonDraft(Lesson lesson, Place place, Set<Object> cited) {}

    /** What lessons and items draw on. */
    record Shelf(List<Claim> claims, List<Reference> references, List<Figure> figures, List<Term> glossary) {}

    Course finish(ContentHash hash, Shelf shelf, List<BankItem> items) {
        return new Course(
                hash,
                header.slug(),
                header.title(),
                header.subtitle(),
                header.source(),
                header.checked(),
                header.safetyNotice(),
                lessons.stream().map(LessonDraft::lesson).toList(),
                shelf.claims(),
                shelf.references(),
                shelf.figures(),
                shelf.glossary(),
                items,
                assessments,
                evaluation);
    }
}
