package org.preceptor.web.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Courses;
import org.preceptor.content.Problem;
import org.preceptor.content.Reading;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;

class BundledCourseTests {

    @Test
    void courseWithProblemsStopsTheStartAndSaysThem() {
        var reading = new Reading.Rejected(List.of(
                new Problem("claims.yaml", 31, "`status` is missing"), new Problem("course.yaml", 2, "no title")));

        Throwable failure = catchThrowable(() -> BundledCourse.whole(reading));

        assertThat(new CourseRefusalAnalyzer().analyze(failure).getDescription())
                .contains("claims.yaml:31: `status` is missing\ncourse.yaml:2: no title");
    }

    @Nested
    class News {

        final Course course = ((Reading.Read) Courses.bundled(PublishedCourses.FIRST_COURSE)).course();

        @Test
        void firstVersionIsSaidToBeTheFirst() {
            assertThat(BundledCourse.news(course, new Shelf(List.of()))).isEqualTo("the first of this course");
        }

        @Test
        void versionThatIsPublishedAlreadyBringsNone() {
            assertThat(BundledCourse.news(course, new Shelf(List.of(retitled(), course))))
                    .isEqualTo("published before");
        }

        @Test
        void nextVersionSaysWhatItChanges() {
            assertThat(BundledCourse.news(course, new Shelf(List.of(retitled()))))
                    .isEqualTo("since 111111111111, course: 1 changed");
        }

        private Course retitled() {
            return new Course(
                    new ContentHash("1".repeat(64)),
                    course.slug(),
                    "Another title",
                    course.subtitle(),
                    course.source(),
                    course.checked(),
                    course.safetyNotice(),
                    course.lessons(),
                    course.claims(),
                    course.references(),
                    course.figures(),
                    course.glossary(),
                    course.items(),
                    course.assessments(),
                    course.evaluation());
        }
    }

    /** Versions that were published, the newest first. */
    private record Shelf(List<Course> courses) implements PublishedCourses {

        @Override
        public void publish(Course course) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Course version(ContentHash hash) {
            return courses.stream()
                    .filter(course -> course.hash().equals(hash))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Course newest(String slug) {
            return courses.getFirst();
        }

        @Override
        public List<PublishedVersion> versions(String slug) {
            return courses.stream()
                    .map(course -> new PublishedVersion(course.hash(), Instant.EPOCH))
                    .toList();
        }
    }
}
