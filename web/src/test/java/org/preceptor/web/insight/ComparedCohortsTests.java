package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.item.Item;
import org.preceptor.core.statistics.Comparison;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Interval;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.insight.Examinees.Reply;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One cohort beside another that the same instructor teaches. */
@CourseTest
@Import(Examinees.class)
class ComparedCohortsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    CohortId other;
    Member instructor;
    Forms forms;

    @BeforeEach
    void twoCohortsAndTheInstructorOfOne() {
        cohort = classroom.cohort();
        other = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        forms = new Forms(mvc, instructor);
    }

    @Test
    void differenceOfTwoTaughtCohortsStandsWithItsInterval() throws Exception {
        teach(other);
        finals(cohort, 10, ALL_BLANK);
        finals(other, 10, ALL_RIGHT);
        long n = 10L
                * classroom
                        .course()
                        .plan(AssessmentKind.FINAL)
                        .blueprint()
                        .itemsByObjective()
                        .values()
                        .iterator()
                        .next();
        Interval interval = Comparison.ofShares(new Tally(0, n), new Tally(n, n))
                .then(Estimate::interval)
                .found()
                .orElseThrow();

        assertThat(forms.page(address("objectives?with=" + other)))
                .contains("+100.0", "%+.1f to %+.1f".formatted(interval.low() * 100, interval.high() * 100));
    }

    @Test
    void differenceIsWithheldUnderTen() throws Exception {
        teach(other);
        finals(cohort, 10, ALL_BLANK);
        finals(other, 9, ALL_RIGHT);

        assertThat(forms.page(address("objectives?with=" + other)))
                .contains("too few (n 9; from 10 on)")
                .doesNotContain("+100.0");
        assertThat(forms.page(address("gain?with=" + other))).contains("too few (n 0; from 10 on)");
    }

    @Test
    void facilitiesOfTwoTaughtCohortsStandBesideEachOther() throws Exception {
        teach(other);
        finals(cohort, 10, ALL_BLANK);
        finals(other, 12, ALL_RIGHT);
        Interval interval = Comparison.ofShares(new Tally(0, 10), new Tally(12, 12))
                .then(Estimate::interval)
                .found()
                .orElseThrow();

        String compared = compared(forms.page(address("items?with=" + other)));

        assertThat(examinees.items(AssessmentKind.FINAL, "A"))
                .allSatisfy(item -> assertThat(compared)
                        .contains("<th scope=\"row\">%s</th>"
                                .formatted(item.item().id())));
        assertThat(compared)
                .contains("+100.0", "%+.1f to %+.1f".formatted(interval.low() * 100, interval.high() * 100))
                .contains("n 10", "n 12");
        assertThat(forms.page(address("items"))).contains(other.toString()).doesNotContain("id=\"compared\"");
    }

    @Test
    void facilitiesAreNotComparedUnderTen() throws Exception {
        teach(other);
        finals(cohort, 10, ALL_BLANK);
        finals(other, 9, ALL_RIGHT);

        assertThat(compared(forms.page(address("items?with=" + other))))
                .contains("too few (n 9; from 10 on)")
                .doesNotContain("+100.0");
    }

    @Test
    void whatSomebodyElseTeachesCannotBeComparedWith() throws Exception {
        finals(cohort, 1, ALL_RIGHT);
        finals(other, 1, ALL_RIGHT);

        for (String page : List.of("objectives", "gain", "items")) {
            assertThat(forms.page(address(page + "?with=" + other)))
                    .doesNotContain(other.toString())
                    .doesNotContain("id=\"compared\"");
        }
    }

    private static String compared(String page) {
        return page.substring(page.indexOf("id=\"compared\""));
    }

    private void finals(CohortId of, int people, Function<Item, Reply> replies) {
        IntStream.range(0, people).forEach(number -> examinees.finalExam(examinees.join(of), 1, "A", replies));
    }

    private void teach(CohortId taught) {
        jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (?, ?)")
                .params(taught.value(), instructor.uuid())
                .update();
    }

    private String address(String page) {
        return "/cohorts/%s/%s".formatted(cohort, page);
    }
}
