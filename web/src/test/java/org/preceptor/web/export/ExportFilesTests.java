package org.preceptor.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The files of a cohort, whichever table they hold: who gets them, in which kinds, and what is on record. */
@CourseTest
@Import(Examinees.class)
class ExportFilesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Forms teaching;
    CohortFiles files;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        teaching = new Forms(mvc, classroom.instructorOf(cohort));
        files = new CohortFiles(teaching, cohort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "responses", "items", "options", "objectives"})
    void aWorkbookHoldsWhatTheCsvHolds(String table) {
        examinees.some(cohort, 4);
        List<Map<String, String>> sheet = Rows.ofXlsx(teaching.get(files.address(table, "xlsx")));

        assertThat(sheet)
                .isNotEmpty()
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> plain(cell.getValue()))))
                .isEqualTo(
                        files.csv(table).stream().map(ExportFilesTests::filled).toList());
    }

    @Test
    void aNameInAWorkbookIsTextEvenWhereItLooksLikeAFormula() {
        examinees.join(cohort);
        jdbc.sql("update person set name = '=1+1' where id in (select person_id from enrolment where cohort_id = ?)")
                .param(cohort.value())
                .update();

        assertThat(Rows.ofXlsx(teaching.get(files.address("export", "xlsx"))).getFirst())
                .containsEntry("name", "inlineStr:=1+1")
                .containsEntry("final_attempts", "n:0");
        assertThat(files.csv("export").getFirst().get("name")).isEqualTo("'=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "responses", "items", "options", "objectives"})
    void everyDownloadIsOnRecord(String table) {
        teaching.get(files.address(table, "xlsx"));

        assertThat(jdbc.sql("select detail from audit_entry where subject = ? and action = 'cohort exported'")
                        .param("cohort:" + cohort)
                        .query(String.class)
                        .single())
                .startsWith((table.equals("export") ? "progress" : table) + " of Intake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export.csv",
                "export.xlsx",
                "responses.csv",
                "responses.xlsx",
                "items.csv",
                "options.csv",
                "objectives.xlsx"
            })
    void cohortsOfOthersAreAbsent(String file) {
        Forms other = new Forms(mvc, classroom.instructorOf(classroom.cohort()));

        assertThat(other.get("/cohorts/%s/%s".formatted(cohort, file))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thereAreNoOtherKindsOfFile() {
        assertThat(teaching.get(files.address("responses", "pdf"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageOfTheCohortLeadsToEveryFile() throws Exception {
        examinees.join(cohort);

        assertThat(teaching.page("/cohorts/" + cohort)).contains("/cohorts/%s/export\"".formatted(cohort));
        assertThat(teaching.page("/cohorts/%s/export".formatted(cohort)))
                .contains(
                        files.address("export", "csv"),
                        files.address("responses", "csv"),
                        files.address("items", "xlsx"))
                .contains(files.address("options", "csv"), files.address("objectives", "xlsx"));
    }

    private static Map<String, String> filled(CSVRecord row) {
        return row.toMap().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> plain("csv:" + cell.getValue())));
    }

    /** Numbers as their values, so that 0.50 and 0.5 are alike. */
    private static String plain(String typed) {
        String value = typed.substring(typed.indexOf(':') + 1);
        return value.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }
}
