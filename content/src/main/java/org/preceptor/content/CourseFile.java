package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.content.CourseDraft.Header;
import org.preceptor.content.CourseDraft.LessonDraft;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.Source;

/** Reads {@code course.yaml}, which says what the course is and names its lessons. */
final class CourseFile {

    static final String NAME = "course.yaml";

    private static final List<String> FIELDS = List.of(
            "slug", "title", "subtitle", "source", "checked", "safety-notice", "lessons", "assessments", "evaluation");

    private CourseFile() {}

    static Optional<CourseDraft> read(Folder folder) {
        return YamlFile.entry(folder, NAME, new Place(NAME, 1)).map(root -> draft(folder, root));
    }

    private static CourseDraft draft(Folder folder, Entry root) {
        root.allow(FIELDS);
        Header header = header(root);
        List<LessonDraft> lessons = LessonList.read(folder, root);
        List<AssessmentPlan> assessments = AssessmentList.read(root);
        List<EvaluationQuestion> evaluation = EvaluationList.read(root);
        return new CourseDraft(header, lessons, assessments, evaluation);
    }

    private static Header header(Entry root) {
        String slug = root.text("slug");
        if (!slug.isEmpty() && !slug.matches(Value.KEBAB_CASE)) {
            root.find("slug")
                    .ifPresent(value -> value.problem("a course's slug is in kebab case, such as hand-hygiene"));
        }
        return new Header(
                slug,
                root.text("title"),
                root.text("subtitle"),
                root.need("source")
                        .flatMap(Value::entry)
                        .map(CourseFile::source)
                        .orElse(new Source("", "", "", "")),
                root.text("checked"),
                root.prose("safety-notice"));
    }

    private static Source source(Entry entry) {
        entry.allow(List.of("author", "title", "publication", "note"));
        return new Source(entry.text("author"), entry.text("title"), entry.text("publication"), entry.prose("note"));
    }
}
