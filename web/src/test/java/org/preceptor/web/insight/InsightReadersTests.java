package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may read the figures of a cohort, and what every page of them says and leads to. */
@CourseTest
@Import(Examinees.class)
class InsightReadersTests {

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
    Forms forms;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        forms = new Forms(mvc, instructor);
    }

    @Nested
    class Readers {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"objectives", "gain", "calibration", "items"})
        void whoDoesNotTeachTheCohortFindsNothing(String page) {
            Member other = classroom.instructorOf(classroom.cohort());

            assertThat(new Forms(mvc, other).get(address(page))).hasStatus(HttpStatus.NOT_FOUND);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"objectives", "gain", "calibration", "items"})
        void whoTeachesItTooSeesTheSame(String page) throws Exception {
            examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);
            Member colleague = classroom.instructorOf(cohort);

            assertThat(main(new Forms(mvc, colleague).page(address(page)))).isEqualTo(main(forms.page(address(page))));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"objectives", "gain", "calibration", "items"})
        void whoTeachesItNoMoreFindsNothing(String page) {
            jdbc.sql("delete from cohort_instructor where person_id = ?")
                    .param(instructor.uuid())
                    .update();

            assertThat(forms.get(address(page))).hasStatus(HttpStatus.NOT_FOUND);
        }

        private String main(String page) {
            return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        }
    }

    @Nested
    class AllPages {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"objectives", "gain", "calibration", "items"})
        void anEmptyCohortIsSaidToBeEmpty(String page) throws Exception {
            assertThat(forms.page(address(page)))
                    .contains("Nobody is in this cohort yet")
                    .doesNotContain("<svg");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"objectives", "gain", "calibration", "items"})
        void aCohortWithoutAnswersIsSaidToHaveNone(String page) throws Exception {
            examinees.join(cohort);

            assertThat(forms.page(address(page))).contains("Nobody has submitted an assessment yet");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"", "/objectives", "/gain", "/calibration", "/items", "/reports"})
        void everyPageOfACohortLeadsToTheOthers(String page) throws Exception {
            String here = "/cohorts/" + cohort;

            assertThat(forms.page(here + page))
                    .contains("<a href=\"%s%s\" aria-current=\"page\">".formatted(here, page))
                    .contains("href=\"%s/objectives\"".formatted(here), "href=\"%s/reports\"".formatted(here));
        }
    }

    private String address(String page) {
        return "/cohorts/%s/%s".formatted(cohort, page);
    }
}
