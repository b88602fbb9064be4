package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.cohort.ServedCohorts.Monday.NOW;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.As;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServedCohorts
class ExportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cohorts cohorts;

    @Autowired
    JdbcClient jdbc;

    String name;
    CohortId cohort;
    Member instructor;

    @BeforeEach
    void aCohortAndItsInstructor() {
        name = "=Café; \"Herbst\" " + UUID.randomUUID();
        cohort = cohorts.aCohort(name, LocalDate.of(2026, 12, 12));
        instructor = cohorts.anInstructorOf(cohort);
    }

    @Test
    void columnsAreThoseOfTheDocumentation() {
        assertThat(parsed().getHeaderNames())
                .containsExactly(
                        "name",
                        "email",
                        "cohort",
                        "course",
                        "course_version",
                        "enrolled_at",
                        "due_on",
                        "overall",
                        "pre_test_state",
                        "lesson_1_state",
                        "lesson_2_state",
                        "lesson_3_state",
                        "lesson_4_state",
                        "lesson_5_state",
                        "lesson_6_state",
                        "lesson_7_state",
                        "lesson_8_state",
                        "final_state",
                        "evaluation_state",
                        "pre_test_percent",
                        "final_first_percent",
                        "final_latest_percent",
                        "final_attempts",
                        "passed_at",
                        "certificate_code",
                        "last_active_at",
                        "certificate_valid_until",
                        "notice");
    }

    @Test
    void rowHoldsWhatWasDone() {
        cohorts.enrol("Cleo Passed", cohort, ago(9))
                .takesThePreTest(3, ago(8))
                .studies(8, ago(6))
                .takesTheFinal(4, ago(3))
                .takesTheFinal(7, ago(2));

        assertThat(only().toMap())
                .containsEntry("name", "Cleo Passed")
                .containsEntry("cohort", "'" + name)
                .containsEntry("course", EightLessons.course().title())
                .containsEntry(
                        "course_version", EightLessons.course().hash().hex().substring(0, 12))
                .containsEntry("enrolled_at", "2026-10-24T10:00:00Z")
                .containsEntry("due_on", "2026-12-12")
                .containsEntry("overall", "passed")
                .containsEntry("lesson_8_state", "complete")
                .containsEntry("final_state", "passed")
                .containsEntry("evaluation_state", "open")
                .containsEntry("pre_test_percent", "37.5")
                .containsEntry("final_first_percent", "50")
                .containsEntry("final_latest_percent", "87.5")
                .containsEntry("final_attempts", "2")
                .containsEntry("passed_at", "2026-10-31T10:00:00Z")
                .containsEntry("certificate_code", "")
                .containsEntry("last_active_at", "2026-10-31T10:00:00Z")
                .containsEntry("notice", EightLessons.NOTICE);
    }

    @Test
    void certificateIsExportedWithItsEnd() {
        jdbc.sql("update cohort set certificate_months = 24 where id = ?")
                .param(cohort.value())
                .update();
        cohorts.enrol("Cleo Certified", cohort, ago(9))
                .takesThePreTest(3, ago(8))
                .studies(8, ago(6))
                .takesTheFinal(7, ago(2))
                .evaluates(ago(1));

        assertThat(only().toMap()).containsEntry("certificate_valid_until", "2028-11-02");
    }

    @Test
    void whoHasDoneNothingHasEmptyCells() {
        cohorts.enrol("Ada New", cohort, NOW);

        assertThat(only().toMap())
                .containsEntry("overall", "not_started")
                .containsEntry("pre_test_state", "open")
                .containsEntry("final_state", "locked")
                .containsEntry("pre_test_percent", "")
                .containsEntry("final_attempts", "0")
                .containsEntry("passed_at", "")
                .containsEntry("certificate_valid_until", "")
                .containsEntry("last_active_at", "");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"O'Neil; \"Bo\", Dr", "Zoë 😀 Ångström", "two\nlines", "comma, semicolon; tab\there"})
    void namesComeBackAsTheyAre(String person) {
        cohorts.enrol(person, cohort, NOW);

        assertThat(only().get("name")).isEqualTo(person);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=HYPERLINK(1)", "+44 Adam", "-Beth", "@Carl", "\tDan"})
    void noNameIsAFormula(String person) {
        cohorts.enrol(person, cohort, NOW);

        assertThat(only().get("name")).isEqualTo("'" + person);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"leaver", "other"})
    void onlyThoseInTheCohortAreExported(String who) {
        CohortId other = cohorts.aCohort("Other " + UUID.randomUUID(), null);
        Enrolled gone = cohorts.enrol("Gil Gone", who.equals("other") ? other : cohort, NOW);
        cohorts.leave(gone.person(), cohort);

        assertThat(parsed().getRecords()).isEmpty();
    }

    @Test
    void everyoneOfALargeCohortIsExported() {
        for (int i = 0; i < 450; i++) {
            cohorts.enrol("Person %03d".formatted(i), cohort, NOW);
        }

        assertThat(parsed().getRecords())
                .hasSize(450)
                .extracting(row -> row.get("name"))
                .isSorted();
    }

    @Test
    void fileStartsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        cohorts.enrol("Ada New", cohort, NOW);
        MvcTestResult file = file();

        assertThat(Text.bytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Text.of(file)).contains(",notice\r\n").endsWith("\r\n");
    }

    @Test
    void fileIsNamedAfterTheCohort() {
        String id = name.substring(name.length() - 36);

        assertThat(file())
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"Cafe-Herbst-%s-progress.csv\"; filename*=UTF-8''%%3DCaf%%C3%%A9%%3B%%20%%22Herbst%%22%%20%s%%20progress.csv"
                                .formatted(id, id));
    }

    @Test
    void exportIsPutOnRecord() {
        file();

        assertThat(jdbc.sql("select action from audit_entry where subject = ? and actor = ? order by id")
                        .params("cohort:" + cohort, instructor.uuid())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("cohort exported"));
    }

    private CSVRecord only() {
        List<CSVRecord> records = parsed().getRecords();
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private CSVParser parsed() {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(Text.of(file()).substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MvcTestResult file() {
        return mvc.get()
                .uri("/cohorts/%s/export.csv".formatted(cohort))
                .with(As.member(instructor))
                .exchange();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
