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
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Graduates;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A cohort is looked after: an instructor gives an attempt and writes a note, the trainee sees it, an administrator archives it. */
@JourneyTest
@Import(Graduates.class)
class LookingAfterACohortJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    URI application;
    CohortId cohort;
    Member instructor;
    Member trainee;
    Member administrator;

    @BeforeEach
    void aTraineeFailedOnce() {
        application = URI.create("http://localhost:" + port);
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        trainee = classroom.traineeOf(cohort);
        administrator = classroom.person("Ada Bello", Role.ADMINISTRATOR);
        graduates.fail(trainee);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void whatIsGivenIsSeenByWhoeverItConcerns(Screen screen, Visits visits) {
        theInstructorGives(visits.careful(application, screen));
        theTraineeSees(visits.careful(application, screen));
        theAdministratorArchives(visits.careful(application, screen));
    }

    private void theInstructorGives(Visit visit) {
        Page page = signedIn(visit, instructor);
        page.navigate("/cohorts/%s/trainees/%s".formatted(cohort, trainee.id()));
        visit.look();
        link(page, "Final, attempt 1").click();
        visit.look();
        page.goBack();
        link(page, "Give another attempt").click();
        visit.look();
        page.getByLabel("Reason").fill("The ward was short of staff");
        button(page, "Give another attempt").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved.");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("1 more attempt");
        visit.look();
        page.navigate("/cohorts/%s/trainees/%s".formatted(cohort, trainee.id()));
        page.getByLabel("Add a note").fill("Works nights");
        button(page, "Add this note").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Works nights");
        visit.look();
    }

    private void theTraineeSees(Visit visit) {
        Page page = signedIn(visit, trainee);
        assertThat(page.getByRole(AriaRole.MAIN))
                .containsText("Ingrid Solberg gave you 1 more attempt at the final assessment");
        visit.look();
        page.navigate("/progress");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Who has looked at your record");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Ingrid Solberg, ");
        visit.look();
    }

    private void theAdministratorArchives(Visit visit) {
        Page page = signedIn(visit, administrator);
        page.navigate("/admin/cohorts/%s".formatted(cohort));
        visit.look();
        link(page, "Days of the steps").click();
        visit.look();
        page.getByLabel("Before you start").fill("2030-01-31");
        button(page, "Save the days").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The days of the steps were saved.");
        button(page, "Archive this cohort").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Archived since");
        visit.look();
        page.navigate("/admin/cohorts?archived=true");
        visit.look();
    }

    private static Page signedIn(Visit visit, Member member) {
        Page page = visit.page();
        page.navigate("/login");
        Steps.signIn(page, member.email(), Classroom.PASSWORD);
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
