package org.preceptor.core.statistics;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;

/**
 * What was put before people: an assessment of one course version on one of its forms. Attempts at different papers are never
 * analysed together.
 *
 * @param lesson the lesson of a check, else absent
 * @param form absent for a check, and for a final drawn from all forms
 */
public record Paper(
        ContentHash course,
        AssessmentKind kind,
        @Nullable LessonSlug lesson,
        @Nullable FormLetter form) implements Comparable<Paper> {

    private static final Comparator<Paper> IN_ORDER = comparing((Paper paper) -> paper.course.hex())
            .thenComparing(Paper::kind)
            .thenComparing(Paper::lessonOrNone, nullsFirst(naturalOrder()))
            .thenComparing(Paper::formOrNone, nullsFirst(naturalOrder()));

    /** The assessment without regard to the form; people may sit it on one form after another. */
    Paper onAnyForm() {
        return new Paper(course, kind, lesson, null);
    }

    private @Nullable String lessonOrNone() {
        return lesson == null ? null : lesson.value();
    }

    private @Nullable String formOrNone() {
        return form == null ? null : form.value();
    }

    @Override
    public int compareTo(Paper other) {
        return IN_ORDER.compare(this, other);
    }
}
