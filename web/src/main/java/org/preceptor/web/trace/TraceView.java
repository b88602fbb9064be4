package org.preceptor.web.trace;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.item.Verdict;
import org.preceptor.web.page.Pages;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of a trace is shown, as the address bar holds it.
 *
 * @param lesson the one lesson that is shown; absent for all of them
 * @param status the one status whose claims, and the items on them, are shown
 */
record TraceView(
        String version,
        Direction by,
        @Nullable Lesson lesson,
        @Nullable Verdict status,
        boolean gapsOnly,
        int page) {

    static final String PATH = "/trace";
    static final String ALL = "all";
    static final String ONLY = "only";

    /** Reads a view of a course; without a readable lesson it is the first one, unless gaps are looked for everywhere. */
    static TraceView of(TraceForm form, Course course) {
        boolean gapsOnly = ONLY.equals(form.gaps());
        boolean everywhere = ALL.equals(form.lesson()) || (form.lesson() == null && gapsOnly);
        return new TraceView(
                course.hash().brief(),
                Direction.of(form.by()),
                everywhere ? null : lesson(course, form.lesson()),
                status(form.status()).orElse(null),
                gapsOnly,
                Pages.number(form.page()));
    }

    TraceView by(Direction other) {
        return new TraceView(version, other, lesson, status, gapsOnly, 1);
    }

    TraceView on(int other) {
        return new TraceView(version, by, lesson, status, gapsOnly, other);
    }

    /** Everything in a lesson, or in all of them. */
    TraceView in(@Nullable Lesson other) {
        return new TraceView(version, by, other, null, false, 1);
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH)
                .queryParam("version", version)
                .queryParam("by", by.key())
                .queryParam("lesson", lesson == null ? ALL : lesson.slug().value());
        if (status != null) {
            address.queryParam("status", status.slug());
        }
        if (gapsOnly) {
            address.queryParam("gaps", ONLY);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.toUriString();
    }

    boolean shows(Lesson other) {
        return lesson == null || lesson.equals(other);
    }

    private static Lesson lesson(Course course, @Nullable String slug) {
        return course.lessons().stream()
                .filter(lesson -> lesson.slug().value().equals(slug))
                .findFirst()
                .orElseGet(() -> course.lessons().getFirst());
    }

    private static Optional<Verdict> status(@Nullable String slug) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.slug().equals(slug))
                .findFirst();
    }
}
