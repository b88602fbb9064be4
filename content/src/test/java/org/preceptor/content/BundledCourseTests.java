package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Reference;

class BundledCourseTests {

    private static final String SLUG = "ketamine-and-psychotherapy";

    private static Course course;

    @BeforeAll
    static void read() {
        course = switch (Courses.bundled(SLUG)) {
            case Read(Course whole) -> whole;
            case Rejected rejected -> throw new AssertionError("The course has problems:\n" + rejected);
        };
    }

    @Test
    void isWhole() {
        assertThat(course.slug()).isEqualTo(SLUG);
        assertThat(course.lessons()).isNotEmpty();
    }

    @Test
    void holdsNoFileThatNobodyReads() throws IOException, URISyntaxException {
        Set<String> known = new HashSet<>(List.of("course.yaml", "claims.yaml", "references.yaml"));
        for (Lesson lesson : course.lessons()) {
            known.add("lessons/%02d-%s.md".formatted(lesson.number(), lesson.slug()));
            known.add("items/%s.yaml".formatted(lesson.slug()));
        }
        Path folder = Path.of(
                BundledCourseTests.class.getResource("/courses/" + SLUG + "/").toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Nested
    class References {

        @Test
        void sayWhatWasReadOfThem() {
            assertThat(course.references())
                    .allSatisfy(reference -> assertThat(reference.note())
                            .as(reference.id().value())
                            .isNotBlank());
        }

        @Test
        void nameEachWorkOnce() {
            assertThat(course.references().stream()
                            .map(Reference::doi)
                            .filter(doi -> doi != null)
                            .map(String::toLowerCase))
                    .doesNotHaveDuplicates();
            assertThat(course.references()).extracting(Reference::citation).doesNotHaveDuplicates();
        }
    }

    @Nested
    class Figures {

        private static final String PERCENTAGE = "(?s).*\\d\\s*(%|per cent|percent).*";
        private static final String MARK = "(?s).*\\[[RC]\\d+[a-z]?].*";

        /** A figure nobody can trace is a figure nobody should teach. */
        @Test
        void standBesideTheirSource() {
            for (Lesson lesson : course.lessons()) {
                assertThat(Arrays.stream(lesson.text().split("\n\\s*\n|\n(?=\\|)", -1))
                                .filter(block -> block.matches(PERCENTAGE) && !block.matches(MARK)))
                        .as("percentages without a source in " + lesson.slug())
                        .isEmpty();
            }
        }
    }
}
