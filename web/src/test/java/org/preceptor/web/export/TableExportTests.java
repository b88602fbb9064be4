package org.preceptor.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What instructors take away besides the progress. */
@CourseTest
@Import(Examinees.class)
class TableExportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member instructor;
    Forms teaching;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        teaching = new Forms(mvc, instructor);
    }

    @Nested
    class Answers {

        @Test
        void everyQuestionOfASubmittedAttemptIsARow() {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", ALL_RIGHT);
            examinees.begin(enrolment, Examinees.last(1, "B"), ALL_RIGHT);

            assertThat(csv("responses"))
                    .hasSize(questionsOfThePreTest())
                    .allSatisfy(row -> assertThat(row.toMap())
                            .containsEntry("attempt_number", "1")
                            .containsEntry("kind", "pre_test")
                            .containsEntry("lesson", "")
                            .containsEntry("form", "A")
                            .containsEntry("points_awarded", "1")
                            .containsEntry("points_available", "1")
                            .containsEntry("points_exact", "1")
                            .containsEntry("points_as_written", "1")
                            .containsEntry("adjustment", "")
                            .containsEntry("confidence_percent", "95")
                            .containsEntry(
                                    "notice", classroom.course().safetyNotice().strip()));
        }

        @Test
        void columnsAreThoseOfTheDocumentation() {
            assertThat(header("responses"))
                    .isEqualTo(
                            "person,attempt,attempt_number,kind,lesson,form,position,item,item_hash,objective,answer,"
                                    + "points_awarded,points_available,points_exact,adjustment,points_as_written,"
                                    + "confidence_percent,started_at,saved_at,submitted_at,course_version,notice");
        }

        @Test
        void pointsAreExactFractions() {
            someExaminees(12);

            assertThat(csv("responses"))
                    .anySatisfy(row -> assertThat(row.get("points_exact")).contains("/"))
                    .allSatisfy(row -> assertThat(new BigDecimal(row.get("points_awarded")))
                            .isEqualByComparingTo(fraction(row).decimal()));
        }

        @Test
        void aPseudonymIsStableAndTellsNobodyWhoItIs() {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", ALL_RIGHT);
            examinees.finalExam(enrolment, 1, "B", ALL_BLANK);
            String file = text("responses");

            assertThat(csv("responses"))
                    .extracting(row -> row.get("person"))
                    .containsOnly(csv("responses").getFirst().get("person"));
            assertThat(csv("responses").getFirst().get("person")).matches("[0-9a-f]{20}");
            assertThat(file).doesNotContain(enrolment.toString()).doesNotContain("Okafor", "@hospital.test");
            assertThat(ids()).noneMatch(file::contains);
        }

        @Test
        void anotherCohortKnowsTheSamePersonByAnotherName() {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);

            assertThat(csv("responses").stream().map(row -> row.get("person")).distinct())
                    .hasSize(2);
            assertThat(csv("responses").stream().map(row -> row.get("attempt")).distinct())
                    .hasSize(2);
        }

        @Test
        void anAdjustmentChangesWhatCountsAndNotWhatWasWritten() {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
            String item = csv("responses").getFirst().get("item");
            drop(csv("responses").getFirst());

            assertThat(csv("responses"))
                    .filteredOn(row -> row.get("item").equals(item))
                    .singleElement()
                    .satisfies(row -> assertThat(row.toMap())
                            .containsEntry("adjustment", "drop")
                            .containsEntry("points_awarded", "0")
                            .containsEntry("points_available", "0")
                            .containsEntry("points_as_written", "1"));
        }

        private List<String> ids() {
            return jdbc.sql("""
                            select e.person_id::text
                              from enrolment e
                             where e.cohort_id = :cohort
                            union all
                            select a.id::text
                              from attempt a
                              join enrolment e on e.id = a.enrolment_id
                             where e.cohort_id = :cohort
                            """)
                    .param("cohort", cohort.value())
                    .query(String.class)
                    .list();
        }

        private void drop(CSVRecord row) {
            UUID id = UUID.randomUUID();
            jdbc.sql("""
                    insert into adjustment (id, item_id, item_hash, kind, key, reason, signature, signed_by, signed_at)
                    values (?, ?, ?, 'DROP', '{}', 'Broken', 'Ingrid', ?, now())
                    """)
                    .params(id, row.get("item"), row.get("item_hash"), instructor.uuid())
                    .update();
            jdbc.sql("insert into adjustment_cohort (adjustment_id, cohort_id) values (?, ?)")
                    .params(id, cohort.value())
                    .update();
        }
    }

    @Nested
    class Figures {

        @Test
        void facilityAndDiscriminationFollowFromTheExportedAnswers() {
            someExaminees(40);
            List<CSVRecord> answers = csv("responses");
            Map<String, Double> totals = answers.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("attempt"), Collectors.summingDouble(TableExportTests::points)));

            assertThat(csv("items")).hasSizeGreaterThan(10).allSatisfy(item -> {
                List<CSVRecord> given = answers.stream()
                        .filter(row -> row.get("item_hash").equals(item.get("item_hash")))
                        .toList();
                double[] x =
                        given.stream().mapToDouble(TableExportTests::points).toArray();
                double[] rest = given.stream()
                        .mapToDouble(row -> totals.get(row.get("attempt")) - points(row))
                        .toArray();
                assertThat(item.get("n")).isEqualTo(String.valueOf(given.size()));
                assertThat(Double.parseDouble(item.get("facility"))).isCloseTo(Recomputed.mean(x), within(1e-12));
                assertThat(Double.parseDouble(item.get("discrimination")))
                        .isCloseTo(Recomputed.correlation(x, rest), within(1e-9));
            });
        }

        @Test
        void whatIsMissingIsExplained() {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);

            assertThat(csv("items")).allSatisfy(row -> {
                assertThat(row.get("facility")).isEqualTo("1.0");
                assertThat(row.get("discrimination")).isEmpty();
                assertThat(row.get("evidence")).isEqualTo("too_few");
                assertThat(row.get("why_empty"))
                        .contains("n is 1 and must be 2: standard_deviation, effective_weight, discrimination,");
            });
        }

        @Test
        void optionsSayWhoChoseThem() {
            someExaminees(6);
            List<CSVRecord> options = csv("options");

            assertThat(options)
                    .allSatisfy(row -> assertThat(Double.parseDouble(row.get("share")))
                            .isCloseTo(Double.parseDouble(row.get("choosers")) / 6, within(1e-12)));
            assertThat(options).filteredOn(row -> row.get("key").equals("yes")).isNotEmpty();
        }

        @Test
        void objectivesComeInTheOrderOfTheCourse() {
            EnrolmentId enrolment = examinees.join(cohort);
            examinees.preTest(enrolment, "A", ALL_BLANK);
            examinees.finalExam(enrolment, 1, "B", ALL_RIGHT);
            List<CSVRecord> rows = csv("objectives");

            assertThat(rows)
                    .extracting(row -> row.get("objective"))
                    .containsExactlyElementsOf(classroom.course().objectives().stream()
                            .map(objective -> objective.id().toString())
                            .toList());
            assertThat(rows)
                    .filteredOn(row -> !row.get("final_answers").equals("0"))
                    .isNotEmpty()
                    .allSatisfy(row -> {
                        assertThat(row.get("final_right")).isEqualTo(row.get("final_answers"));
                        assertThat(row.get("pre_test_right")).isEqualTo("0");
                        assertThat(row.get("gain_pairs")).isEqualTo("1");
                        assertThat(row.get("check_mastery")).isEmpty();
                        assertThat(row.get("why_empty")).contains("n is 0 and must be 5: check_mastery");
                    });
        }
    }

    @Nested
    class Files {

        @ParameterizedTest
        @ValueSource(strings = {"export", "responses", "items", "options", "objectives"})
        void aWorkbookHoldsWhatTheCsvHolds(String table) {
            someExaminees(4);
            List<Map<String, String>> sheet = Rows.ofXlsx(teaching.get(address(table, "xlsx")));

            assertThat(sheet)
                    .isNotEmpty()
                    .map(row -> row.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, cell -> plain(cell.getValue()))))
                    .isEqualTo(csv(table).stream().map(TableExportTests::filled).toList());
        }

        @Test
        void aNameInAWorkbookIsTextEvenWhereItLooksLikeAFormula() {
            examinees.join(cohort);
            jdbc.sql(
                            "update person set name = '=1+1' where id in (select person_id from enrolment where cohort_id = ?)")
                    .param(cohort.value())
                    .update();

            assertThat(Rows.ofXlsx(teaching.get(address("export", "xlsx"))).getFirst())
                    .containsEntry("name", "inlineStr:=1+1")
                    .containsEntry("final_attempts", "n:0");
            assertThat(csv("export").getFirst().get("name")).isEqualTo("'=1+1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"export", "responses", "items", "options", "objectives"})
        void everyDownloadIsOnRecord(String table) {
            teaching.get(address(table, "xlsx"));

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
            assertThat(teaching.get(address("responses", "pdf"))).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void thePageOfTheCohortLeadsToEveryFile() throws Exception {
            examinees.join(cohort);

            assertThat(teaching.page("/cohorts/" + cohort)).contains("/cohorts/%s/export\"".formatted(cohort));
            assertThat(teaching.page("/cohorts/%s/export".formatted(cohort)))
                    .contains(address("export", "csv"), address("responses", "csv"), address("items", "xlsx"))
                    .contains(address("options", "csv"), address("objectives", "xlsx"));
        }
    }

    private int questionsOfThePreTest() {
        return classroom.course().plan(AssessmentKind.PRE_TEST).blueprint().itemsByObjective().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void someExaminees(int number) {
        Random chance = new Random(20261123);
        for (int i = 0; i < number; i++) {
            examinees.preTest(examinees.join(cohort), "A", Examinees.byChance(chance));
        }
    }

    private List<CSVRecord> csv(String table) {
        return Rows.ofCsv(teaching.get(address(table, "csv")));
    }

    private String header(String table) {
        return text(table).lines().findFirst().orElseThrow().substring(1);
    }

    private String text(String table) {
        return new String(
                teaching.get(address(table, "csv")).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String address(String table, String ending) {
        return "/cohorts/%s/%s.%s".formatted(cohort, table, ending);
    }

    private static Fraction fraction(CSVRecord row) {
        String[] parts = row.get("points_exact").split("/", 2);
        return Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    private static double points(CSVRecord row) {
        return fraction(row).decimal().doubleValue();
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
