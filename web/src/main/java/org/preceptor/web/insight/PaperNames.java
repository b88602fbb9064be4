package org.preceptor.web.insight;

import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AssessmentFigures;
import org.preceptor.core.statistics.Paper;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Component;

/** Calls papers by their names, such as "Final, form B", and knows what passes them. */
@Component
class PaperNames {

    private final PublishedCourses courses;

    PaperNames(PublishedCourses courses) {
        this.courses = courses;
    }

    /** The course version is named only where there are several. */
    String of(Paper paper, CohortInsight insight) {
        boolean several =
                insight.papers().keySet().stream().map(Paper::course).distinct().count() > 1;
        return several ? "%s (version %s)".formatted(name(paper), paper.course().brief()) : name(paper);
    }

    private String name(Paper paper) {
        return switch (paper.kind()) {
            case PRE_TEST -> "Pre-test, " + form(paper);
            case FINAL -> "Final, " + form(paper);
            case CHECK -> "Check of lesson " + number(paper);
            case REVIEW -> "Reviews";
        };
    }

    private static String form(Paper paper) {
        return paper.form() == null ? "drawn from all forms" : "form " + paper.form();
    }

    private int number(Paper paper) {
        LessonSlug slug = paper.lesson();
        return courses.version(paper.course()).lessons().stream()
                .filter(lesson -> lesson.slug().equals(slug))
                .mapToInt(Lesson::number)
                .findFirst()
                .orElseThrow();
    }

    /** The figures of a paper, with those about passing where something has to be passed. */
    AssessmentFigures figures(Paper paper, AssessmentDigest digest) {
        PassMark pass = courses.version(paper.course()).plan(paper.kind()).passMark();
        return pass == null ? AssessmentFigures.of(digest) : AssessmentFigures.of(digest, pass);
    }
}
