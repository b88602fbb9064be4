package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preceptor.content.CitedFigures.Cited;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Reference;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Whether the bundled course holds a reference, DOI or figure that is not on record. The records lie in
 * {@code on-record} of the test resources: whoever adds a figure enters it there, with its place in the evidence.
 */
class OnRecordTests {

    /** When the evidence was checked, and what a share is divided by or taken from. */
    private static final List<String> EVERYWHERE = List.of("2025", "100", "1");

    private static Course course;
    private static Map<String, Map<String, List<?>>> figures;
    private static Map<String, String> dois;

    @BeforeAll
    static void read() {
        course = switch (Courses.bundled("ketamine-and-psychotherapy")) {
            case Read(Course whole) -> whole;
            case Rejected rejected -> throw new AssertionError("The course has problems:\n" + rejected);
        };
        figures = load("figures");
        dois = load("references");
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> load(String name) {
        try (InputStream stream = OnRecordTests.class.getResourceAsStream("/on-record/%s.yaml".formatted(name))) {
            return (Map<String, T>) new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOnRecord(Cited cited) {
        return EVERYWHERE.contains(cited.number())
                || cited.references().stream()
                        .anyMatch(id -> figures.getOrDefault(id, Map.of()).values().stream()
                                .anyMatch(numbers -> numbers.contains(cited.number())));
    }

    @Test
    void everyReferenceIsOnRecord() {
        assertThat(course.references())
                .extracting(reference -> reference.id().value())
                .isSubsetOf(dois.keySet());
    }

    @Test
    void everyDoiIsTheOneOnRecord() {
        assertThat(course.references())
                .filteredOn(reference -> reference.doi() != null)
                .allSatisfy((Reference reference) -> assertThat(reference.doi())
                        .as(reference.id().value())
                        .isEqualTo(dois.get(reference.id().value())));
    }

    @Test
    void everyFigureIsOnRecordForItsReference() {
        assertThat(CitedFigures.of(course).all())
                .hasSizeGreaterThan(100)
                .filteredOn(cited -> !isOnRecord(cited))
                .isEmpty();
    }

    @Test
    void figureOfAnotherReferenceIsNotOnRecord() {
        assertThat(isOnRecord(new Cited("30.9", List.of("R02"), ""))).isTrue();
        assertThat(isOnRecord(new Cited("30.9", List.of("R03"), ""))).isFalse();
        assertThat(isOnRecord(new Cited("31.9", List.of("R02"), ""))).isFalse();
    }
}
