package org.preceptor.web.lesson;

import java.util.List;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Source;
import org.preceptor.web.lesson.ClaimView.ReferenceView;

/** Every work the course cites, and the article it is made from. */
public record ReferencesPage(String article, String note, String checked, List<ReferenceView> references) {

    static ReferencesPage of(Course course) {
        Source source = course.source();
        return new ReferencesPage(
                "%s %s. %s.".formatted(source.author(), source.title(), source.publication()),
                source.note(),
                course.checked(),
                course.references().stream().map(ReferenceView::of).toList());
    }
}
