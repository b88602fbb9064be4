package org.preceptor.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every answer of a cohort as a row, under pseudonyms. */
@CourseTest
@Import(Examinees.class)
class AnswersExportTests {

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
    CohortFiles files;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        files = new CohortFiles(new Forms(mvc, instructor), cohort);
    }

    @Test
    void everyQuestionOfASubmittedAttemptIsARow() {
        EnrolmentId enrolment = examinees.join(cohort);
        examinees.preTest(enrolment, "A", ALL_RIGHT);
        examinees.begin(enrolment, Examinees.last(1, "B"), ALL_RIGHT);

        assertThat(files.csv("responses"))
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
        assertThat(files.header("responses"))
                .isEqualTo("person,attempt,attempt_number,kind,lesson,form,position,item,item_hash,objective,answer,"
                        + "points_awarded,points_available,points_exact,adjustment,points_as_written,"
                        + "confidence_percent,started_at,saved_at,submitted_at,course_version,notice");
    }

    @Test
    void pointsAreExactFractions() {
        examinees.some(cohort, 12);

        assertThat(files.csv("responses"))
                .anySatisfy(row -> assertThat(row.get("points_exact")).contains("/"))
                .allSatisfy(row -> assertThat(new BigDecimal(row.get("points_awarded")))
                        .isEqualByComparingTo(CohortFiles.fraction(row).decimal()));
    }

    @Test
    void aPseudonymIsStableAndTellsNobodyWhoItIs() {
        EnrolmentId enrolment = examinees.join(cohort);
        examinees.preTest(enrolment, "A", ALL_RIGHT);
        examinees.finalExam(enrolment, 1, "B", ALL_BLANK);
        String file = files.text("responses");

        assertThat(files.csv("responses"))
                .extracting(row -> row.get("person"))
                .containsOnly(files.csv("responses").getFirst().get("person"));
        assertThat(files.csv("responses").getFirst().get("person")).matches("[0-9a-f]{20}");
        assertThat(file).doesNotContain(enrolment.toString()).doesNotContain("Okafor", "@hospital.test");
        assertThat(ids()).noneMatch(file::contains);
    }

    @Test
    void anotherCohortKnowsTheSamePersonByAnotherName() {
        examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
        examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);

        assertThat(files.csv("responses").stream().map(row -> row.get("person")).distinct())
                .hasSize(2);
        assertThat(files.csv("responses").stream()
                        .map(row -> row.get("attempt"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void anAdjustmentChangesWhatCountsAndNotWhatWasWritten() {
        examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
        String item = files.csv("responses").getFirst().get("item");
        drop(files.csv("responses").getFirst());

        assertThat(files.csv("responses"))
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
                        """).param("cohort", cohort.value()).query(String.class).list();
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

    private int questionsOfThePreTest() {
        return classroom.course().plan(AssessmentKind.PRE_TEST).blueprint().itemsByObjective().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
