package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.insight.AnsweredCohorts;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(AnsweredCohorts.class)
class InsightJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    AnsweredCohorts cohorts;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void aCohortThatHasAnswered() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        cohorts.answer(cohort, 24);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void anInstructorFindsWhatToTeachAndWhichQuestionToMend(Screen screen, Visits visits) {
        Visit visit = visits.careful(URI.create("http://localhost:" + port), screen);
        Page page = visit.page();
        page.navigate("/login");
        Steps.signIn(page, instructor.email(), Classroom.PASSWORD);
        page.navigate("/cohorts/" + cohort);
        visit.look();
        follow(page, visit, "Objectives");
        assertThat(page.getByText("Most clearly")).isVisible();
        page.getByLabel("Attempts").selectOption("last");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.getByText("Counted is the last attempt")).isVisible();

        follow(page, visit, "Gain");
        assertThat(page.getByText("They know more after the course than before it"))
                .isVisible();
        follow(page, visit, "Calibration");
        assertThat(page.getByText("answers were wrong with a confidence")).isVisible();
        follow(page, visit, "Questions");
        page.locator(".items details summary").first().click();
        visit.lookAtTables();

        page.locator(".scatter a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("How it was answered")))
                .isVisible();
        visit.lookAtTables();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void anInstructorReadsWhatSomebodyHasDone(Screen screen, Visits visits) {
        Visit visit = visits.careful(URI.create("http://localhost:" + port), screen);
        Page page = visit.page();
        page.navigate("/login");
        Steps.signIn(page, instructor.email(), Classroom.PASSWORD);
        page.navigate("/cohorts/" + cohort);

        page.locator(".steps tbody th a").first().click();

        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Attempts")))
                .containsText("Final, attempt 1");
        visit.lookAtTables();
    }

    private static void follow(Page page, Visit visit, String name) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of this cohort"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
        visit.lookAtTables();
    }
}
