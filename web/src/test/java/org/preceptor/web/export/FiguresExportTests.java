package org.preceptor.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The figures of a cohort's questions, options and objectives as rows. */
@CourseTest
@Import(Examinees.class)
class FiguresExportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    CohortId cohort;
    CohortFiles files;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        files = new CohortFiles(new Forms(mvc, classroom.instructorOf(cohort)), cohort);
    }

    @Test
    void facilityAndDiscriminationFollowFromTheExportedAnswers() {
        examinees.some(cohort, 40);
        List<CSVRecord> answers = files.csv("responses");
        Map<String, Double> totals = answers.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("attempt"), Collectors.summingDouble(CohortFiles::points)));

        assertThat(files.csv("items")).hasSizeGreaterThan(10).allSatisfy(item -> {
            List<CSVRecord> given = answers.stream()
                    .filter(row -> row.get("item_hash").equals(item.get("item_hash")))
                    .toList();
            double[] x = given.stream().mapToDouble(CohortFiles::points).toArray();
            double[] rest = given.stream()
                    .mapToDouble(row -> totals.get(row.get("attempt")) - CohortFiles.points(row))
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

        assertThat(files.csv("items")).allSatisfy(row -> {
            assertThat(row.get("facility")).isEqualTo("1.0");
            assertThat(row.get("discrimination")).isEmpty();
            assertThat(row.get("evidence")).isEqualTo("too_few");
            assertThat(row.get("why_empty"))
                    .contains("n is 1 and must be 2: standard_deviation, effective_weight, discrimination,");
        });
    }

    /** People's programs rely on names and order. */
    @Test
    void columnsAreThoseThatAreDocumented() {
        examinees.some(cohort, 2);

        assertThat(files.header("items").replace(',', ' '))
                .isEqualTo("course_version kind lesson form item item_hash attempts_counted objective n blanks evidence"
                        + " guess_score flags facility facility_low facility_high standard_deviation intended_weight"
                        + " effective_weight discrimination discrimination_low discrimination_high"
                        + " discriminative_efficiency why_empty notice");
        assertThat(files.header("options").replace(',', ' '))
                .isEqualTo("course_version kind lesson form item item_hash attempts_counted option key asked choosers"
                        + " flag share share_low share_high mean_rest why_empty notice");
        assertThat(files.header("objectives").replace(',', ' '))
                .isEqualTo("objective objective_text objective_level attempts_counted pre_test_answers pre_test_right"
                        + " check_answers check_right final_answers final_right review_answers review_right gain_pairs"
                        + " pre_test_mastery pre_test_mastery_low pre_test_mastery_high"
                        + " check_mastery check_mastery_low check_mastery_high"
                        + " final_mastery final_mastery_low final_mastery_high"
                        + " review_mastery review_mastery_low review_mastery_high"
                        + " gain gain_low gain_high gain_adjusted gain_adjusted_low gain_adjusted_high"
                        + " form_effect form_effect_low form_effect_high why_empty notice");
    }

    @Test
    void optionsSayWhoChoseThem() {
        examinees.some(cohort, 6);
        List<CSVRecord> options = files.csv("options");

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
        List<CSVRecord> rows = files.csv("objectives");

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
