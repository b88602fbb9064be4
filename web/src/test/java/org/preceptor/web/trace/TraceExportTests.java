package org.preceptor.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.Role;
import org.preceptor.core.trace.Offer;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CourseTest
class TraceExportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    Course course;
    Member instructor;

    @BeforeEach
    void anInstructorComes() {
        course = classroom.course();
        instructor = classroom.person("Ingrid Solberg", Role.INSTRUCTOR);
    }

    @Test
    void columnsAreThoseOfTheDocumentation() throws IOException {
        assertThat(parsed().getHeaderNames())
                .containsExactly(
                        "course_version",
                        "claim",
                        "claim_status",
                        "claim_text",
                        "lesson",
                        "lesson_title",
                        "lesson_teaches_claim",
                        "objective",
                        "objective_text",
                        "objective_level",
                        "item",
                        "item_kind",
                        "item_level",
                        "forms",
                        "stem",
                        "question",
                        "option",
                        "option_text",
                        "key",
                        "rationale",
                        "misconception",
                        "rationale_claims",
                        "rationale_references",
                        "gaps",
                        "notice");
    }

    @Test
    void everyOptionStandsOnceForEachClaimOfItsItem() throws IOException {
        List<CSVRecord> options = parsed().getRecords().stream()
                .filter(row -> !row.get("option").isEmpty())
                .toList();

        assertThat(options)
                .hasSize(course.items().stream()
                        .mapToInt(item ->
                                Offer.of(item.item()).size() * item.claims().size())
                        .sum());
        assertThat(options).extracting(row -> row.get("rationale")).doesNotContain("");
    }

    @Test
    void rowFollowsAnOptionFromItsClaimToItsSources() throws IOException {
        BankItem item = new Edition(course).turned();
        Offer key =
                Offer.of(item.item()).stream().filter(Offer::isKey).findFirst().orElseThrow();
        CSVRecord row = parsed().getRecords().stream()
                .filter(one -> one.get("item").equals(item.item().id().value()))
                .filter(one -> one.get("option").equals(key.label()))
                .findFirst()
                .orElseThrow();

        assertThat(row.toMap())
                .containsEntry("course_version", course.hash().brief())
                .containsEntry("objective", item.objective().value())
                .containsEntry("item_kind", "single best answer")
                .containsEntry("key", "best answer")
                .containsEntry("rationale", key.rationale())
                .containsEntry("notice", course.safetyNotice().strip());
        assertThat(item.claims()).extracting(Object::toString).contains(row.get("claim"));
        assertThat(row.get("rationale_claims") + row.get("rationale_references"))
                .isNotEmpty()
                .isEqualTo(words(key.sources().claims()) + words(key.sources().references()));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(parsed().getRecords())
                .allSatisfy(row -> assertThat(row.stream()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*")));
    }

    @Test
    void fileStartsWithAByteOrderMarkAndBearsItsVersion() {
        MvcTestResult file = file();

        assertThat(file)
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"trace-%s.csv\""
                                .formatted(course.hash().brief()));
        assertThat(file.getResponse().getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void exportIsPutOnRecord() {
        file();

        assertThat(jdbc.sql("select action || ' ' || detail from audit_entry where actor = ? and subject = ?")
                        .params(instructor.uuid(), "course:" + course.slug())
                        .query(String.class)
                        .list())
                .containsExactly("trace exported " + course.hash().brief());
    }

    private static String words(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private CSVParser parsed() throws IOException {
        String text = new String(file().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)));
    }

    private MvcTestResult file() {
        return new Forms(mvc, instructor)
                .get("/trace.csv?version=" + course.hash().brief());
    }
}
