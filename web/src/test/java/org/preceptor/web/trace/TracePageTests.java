package org.preceptor.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.person.Role;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.As;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

@CourseTest
class TracePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    Course course;
    Forms forms;

    @BeforeEach
    void anInstructorComes() {
        course = classroom.course();
        forms = new Forms(mvc, classroom.person("Ingrid Solberg", Role.INSTRUCTOR));
    }

    @Nested
    class Readers {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"/trace", "/trace.csv", "/trace/changes"})
        void nothingOfItExistsForTrainees(String address) {
            assertThat(mvc.get().uri(address).with(As.member(classroom.trainee())))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"INSTRUCTOR", "ADMINISTRATOR"})
        void whoAnswersForTheCourseFindsItInTheNavigation(Role role) throws Exception {
            Forms staff = new Forms(mvc, classroom.person("Somebody", role));

            assertThat(staff.page("/trace"))
                    .contains("<a href=\"/trace\" aria-current=\"page\">Trace</a>", "<h1>Trace</h1>");
        }
    }

    @Nested
    class FromClaims {

        @Test
        void firstLessonIsShownUntilAnotherIsAskedFor() throws Exception {
            Lesson first = course.lessons().getFirst();
            String page = page("");

            assertThat(page).contains("id=\"%s-head\"".formatted(first.claims().getFirst()));
            assertThat(page).contains("value=\"%s\" selected".formatted(first.slug()));
            assertThat(page).doesNotContain("<h3>Lesson 2: ");
        }

        @Test
        void keyAndMisconceptionOfAnItemAreShown() throws Exception {
            assertThat(page("")).contains("✓ best answer", "Misconception: ");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(Verdict.class)
        void statusLeavesOutOtherClaims(Verdict status) throws Exception {
            String page = page("lesson=all&status=" + status.slug());
            long claims = course.claims().stream()
                    .filter(claim -> claim.status() == status)
                    .count();

            assertThat(page).contains("<p role=\"status\">%d claim".formatted(claims));
            assertThat(page.split("class=\"thread\"", -1)).hasSizeLessThanOrEqualTo(6 + 1);
        }

        @Test
        void allLessonsComeInPages() throws Exception {
            String page = page("lesson=all");

            assertThat(page).contains("1–6 of %d".formatted(course.claims().size()));
            assertThat(page("lesson=all&page=2")).contains("rel=\"prev\"", "7–12 of");
        }
    }

    @Nested
    class FromItems {

        @Test
        void everyItemOfALessonIsOpenToTheReader() throws Exception {
            Lesson first = course.lessons().getFirst();
            List<String> items = course.items().stream()
                    .filter(item -> course.lessonOf(item.objective()).equals(first))
                    .map(item -> "<strong>%s</strong>".formatted(item.item().id()))
                    .toList();

            assertThat(page("by=item&lesson=" + first.slug())).contains(items);
        }

        @Test
        void objectivesOfTheLessonLeadToTheirItemsAndClaims() throws Exception {
            Lesson second = course.lessons().get(1);
            BankItem item = course.items().stream()
                    .filter(one -> course.lessonOf(one.objective()).equals(second))
                    .findFirst()
                    .orElseThrow();

            assertThat(page("by=item&lesson=" + second.slug()))
                    .contains(
                            "id=\"%s\"".formatted(item.objective()),
                            "<details class=\"traced\" id=\"%s\">"
                                    .formatted(item.item().id()),
                            "<li><a href=\"/claims/%s\">"
                                    .formatted(item.claims().getFirst()));
        }
    }

    @Nested
    class Gaps {

        @Test
        void everyGapOfTheCourseIsNamedAndLeadsSomewhere() throws Exception {
            String page = page("");

            assertThat(Trace.of(course).gaps())
                    .allSatisfy(gap -> assertThat(page)
                            .contains(HtmlUtils.htmlEscape(gap.words()).replace("&#39;", "'")));
        }

        @Test
        void gapsOnlyLeavesOutWhatIsWhole() throws Exception {
            Trace trace = Trace.of(course);
            List<BankItem> whole = course.items().stream()
                    .filter(item -> trace.gapsOf(item).isEmpty())
                    .toList();

            assertThat(whole).isNotEmpty();
            assertThat(page("by=item&gaps=only"))
                    .doesNotContain(whole.stream()
                            .map(item -> "id=\"%s\"".formatted(item.item().id()))
                            .toArray(String[]::new));
        }
    }

    @Nested
    class Blueprint {

        @Test
        void everyObjectiveHasARowWithHeadersOnBothSides() throws Exception {
            String page = page("by=blueprint");

            assertThat(page).contains("<th scope=\"col\">Form A</th>", "Pre-test asks</th>", "Final asks</th>");
            assertThat(page.split("<th scope=\"row\">L", -1))
                    .hasSize(course.objectives().size() + 1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'/trace?version=000000000000'", "'/trace.csv?version=x'", "'/trace/changes?before=000000000000'"})
    void versionThatWasNeverPublishedIsAbsent(String address) {
        assertThat(forms.get(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"by=nonsense", "lesson=none", "status=x", "page=99999", "page=-1", "gaps=1"})
    void nonsenseCountsAsNotAsked(String query) {
        assertThat(forms.get("/trace?" + query)).hasStatusOk();
    }

    /** A page of the version of this test, because other tests may have published newer ones. */
    private String page(String query) throws Exception {
        return forms.page("/trace?version=%s&%s".formatted(course.hash().brief(), query));
    }
}
