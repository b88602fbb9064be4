package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.Reference;
import org.preceptor.core.item.Item;

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
        Set<String> known = new HashSet<>(List.of(
                "course.yaml", "claims.yaml", "references.yaml", "figures.yaml", "glossary.yaml", "waivers.yaml"));
        for (Lesson lesson : course.lessons()) {
            known.add("lessons/%02d-%s.md".formatted(lesson.number(), lesson.slug()));
            known.add("items/%s.yaml".formatted(lesson.slug()));
        }
        Path folder = Path.of(
                BundledCourseTests.class.getResource("/courses/" + SLUG + "/").toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .isSubsetOf(known);
        }
    }

    @Nested
    class Extent {

        @Test
        void isTheWholeArticleInEightLessons() {
            assertThat(course.lessons()).hasSize(8);
            assertThat(course.claims()).hasSize(43);
            assertThat(course.lessons())
                    .allSatisfy(lesson -> assertThat(lesson.words()).isBetween(800, 1200))
                    .allSatisfy(lesson -> assertThat(lesson.objectives()).hasSizeBetween(3, 5))
                    .allSatisfy(lesson -> assertThat(lesson.text()).contains("](figure:", "](term:"));
        }

        @Test
        void hasThreeParallelItemsAndOneForTheCheckOnEveryObjective() {
            assertThat(course.items()).hasSizeGreaterThanOrEqualTo(130);
            for (Objective objective : course.objectives()) {
                List<BankItem> items = course.items().stream()
                        .filter(item -> item.objective().equals(objective.id()))
                        .toList();
                assertThat(items.stream().flatMap(item -> item.forms().stream()).map(FormLetter::value))
                        .as("forms of %s", objective.id())
                        .contains("A", "B", "C");
                assertThat(items).as("items of %s", objective.id()).anyMatch(BankItem::isCheck);
            }
        }

        @Test
        void asksOfEveryKind() {
            Map<Class<?>, Long> kinds = course.items().stream()
                    .collect(Collectors.groupingBy(item -> item.item().getClass(), Collectors.counting()));
            assertThat(kinds).hasSize(7);
            assertThat(kinds.get(Item.Appraisal.class)).isGreaterThanOrEqualTo(30);
            assertThat(kinds.get(Item.Case.class)).isGreaterThanOrEqualTo(8);
        }

        @ParameterizedTest(name = "form {0}")
        @ValueSource(strings = {"A", "B", "C"})
        void fillsEachFormWithTwentyItemsOfWhichEightAreAppraisals(String letter) {
            Form form = Form.draw(course, course.plan(AssessmentKind.FINAL), new FormLetter(letter), 1);
            assertThat(form.entries()).hasSize(20);
            assertThat(form.entries().stream().map(entry -> entry.item().item()))
                    .filteredOn(Item.Appraisal.class::isInstance)
                    .hasSizeGreaterThanOrEqualTo(8);
            assertThat(form.entries().stream().map(entry -> entry.item().item()))
                    .filteredOn(Item.Case.class::isInstance)
                    .isNotEmpty();
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
