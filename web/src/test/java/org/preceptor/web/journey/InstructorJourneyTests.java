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
import org.preceptor.web.attempt.Graduates;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(Graduates.class)
class InstructorJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    URI application;
    Member instructor;
    Member trainee;

    @BeforeEach
    void aCohortIsTaught() {
        application = URI.create("http://localhost:" + port);
        CohortId cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        trainee = classroom.traineeOf(cohort);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void aPassArrivesAsSoonAsItIsSubmitted(Screen screen, Visits visits) {
        Visit visit = visits.careful(application, screen);
        Page page = visit.page();
        page.navigate("/login");
        Steps.signIn(page, instructor.email(), Classroom.PASSWORD);
        visit.look();
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Intake"))
                .click();
        visit.look();
        assertThat(row(page)).containsText("open");

        graduates.pass(trainee);
        page.reload();

        assertThat(row(page)).containsText("passed");
        assertThat(row(page)).containsText("100%");
        visit.look();
        row(page).getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(trainee.displayName());
        visit.look();
    }

    private Locator row(Page page) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(trainee.email()));
    }
}
