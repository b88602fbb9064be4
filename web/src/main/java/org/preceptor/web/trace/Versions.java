package org.preceptor.web.trace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;
import org.preceptor.web.publication.BundledCourse;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.publication.PublishedVersion;
import org.springframework.stereotype.Service;

/** The published versions of the course and their traces; each is traced once, because it never changes. */
@Service
class Versions {

    private final PublishedCourses courses;
    private final BundledCourse bundled;
    private final Times times;
    private final Map<ContentHash, Trace> traces = new ConcurrentHashMap<>();

    Versions(PublishedCourses courses, BundledCourse bundled, Times times) {
        this.courses = courses;
        this.bundled = bundled;
        this.times = times;
    }

    /** Every version, the newest first. */
    List<PublishedVersion> all() {
        return courses.versions(PublishedCourses.FIRST_COURSE);
    }

    /** The version whose hash begins so, or the newest where nothing is asked; throws {@link Absent} where there is none. */
    Course course(@Nullable String brief) {
        return all().stream()
                .map(PublishedVersion::hash)
                .filter(hash -> brief == null || brief.isEmpty() || hash.brief().equals(brief))
                .findFirst()
                .map(courses::version)
                .orElseThrow(() -> new Absent("No version %s of the course is published".formatted(brief)));
    }

    Trace trace(@Nullable String brief) {
        Course course = course(brief);
        return traces.computeIfAbsent(course.hash(), hash -> Trace.of(course));
    }

    /** A choice of a version, such as "9 November 2026, 10:02 GMT · 3b1c… (newest, comes with the application)". */
    Select select(String name, String label, String chosen) {
        return Select.of(
                name,
                label,
                all().stream()
                        .map(version -> new Select.Option(
                                version.hash().brief(),
                                words(version.hash()),
                                version.hash().brief().equals(chosen)))
                        .toList());
    }

    /** A version as people tell it from others; one that is not of this course by its hash alone. */
    String words(ContentHash hash) {
        List<PublishedVersion> all = all();
        String when = all.stream()
                .filter(version -> version.hash().equals(hash))
                .map(version -> times.minute(version.at()) + " · ")
                .findFirst()
                .orElse("");
        String newest = all.getFirst().hash().equals(hash) ? ", newest" : "";
        String here = bundled.course().hash().equals(hash) ? ", comes with the application" : "";
        return when + hash.brief() + newest + here;
    }
}
