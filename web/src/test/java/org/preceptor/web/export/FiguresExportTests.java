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
