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
import org.preceptor.core.course.Course;
import org.preceptor.web.Classroom;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.security.Member;
import org.preceptor.web.trace.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class TraceJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    PublishedCourses courses;

    Member instructor;
    Course before;
    Course after;

    @BeforeEach
    void aVersionWithAnotherKeyIsPublished() {
        CohortId cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        classroom.traineeOf(cohort);
        before = classroom.course();
        after = new Edition(before).withAnotherKey();
        courses.publish(after);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void anInstructorFollowsAClaimToAReasonAndSeesWhatChanged(Screen screen, Visits visits) {
        Visit visit = visits.careful(URI.create("http://localhost:" + port), screen);
        Page page = visit.page();
        page.navigate("/login");
        Steps.signIn(page, instructor.email(), Classroom.PASSWORD);
        link(page, "Trace").click();
        page.locator("details.traced summary").first().click();

        assertThat(page.locator("details.traced").first()).containsText("Rests on");
        visit.look();
        page.locator("details.gaplist summary").click();
        visit.look();
        page.getByLabel("Lesson").selectOption("all");
        page.getByLabel("Status").selectOption("contested");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator(".thread .status.contested").first()).isVisible();
        visit.look();

        link(page, "From items to claims").click();
        assertThat(page.locator("details.traced").first()).isVisible();
        visit.look();
        link(page, "Blueprint").click();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Form A")))
                .isVisible();
        visit.look();

        page.navigate("/trace/changes?before=%s&after=%s"
                .formatted(before.hash().brief(), after.hash().brief()));
        assertThat(page.getByText("Key changed")).isVisible();
        visit.look();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
