package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A cohort is looked after: an instructor sets a reason aside, gives an attempt and writes a note, the trainee sees what concerns
 * them, an administrator archives it.
 */
@JourneyTest
@Import(Graduates.class)
class LookingAfterACohortJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    @Autowired
    JdbcClient jdbc;

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
        theInstructorSetsAReasonAside(visits.careful(application, screen));
        theInstructorGives(visits.careful(application, screen));
        theTraineeSees(visits.careful(application, screen));
        theAdministratorArchives(visits.careful(application, screen));
    }

    private void theInstructorSetsAReasonAside(Visit visit) {
        due(LocalDate.now(ZoneOffset.UTC).minusDays(3));
        Page page = signedIn(visit, instructor);
        page.navigate("/cohorts/%s".formatted(cohort));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Needs a word (1)");
        visit.look();
        link(page, "Set aside a reason of Amina Okafor").click();
        button(page, "Set this reason aside").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Write the note first.");
        visit.look();
        page.getByLabel("Why").fill("A new day is agreed");
        button(page, "Set this reason aside").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Set aside");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("A new day is agreed");
        visit.look();
        page.navigate("/cohorts/%s".formatted(cohort));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Needs a word (0)");
        page.navigate("/cohorts/%s/trainees/%s".formatted(cohort, trainee.id()));
        button(page, "Show again").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("It is shown again");
        page.navigate("/cohorts/%s".formatted(cohort));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Needs a word (1)");
        due(null);
    }

    private void due(LocalDate day) {
        jdbc.sql("update cohort set due_on = ? where id = ?")
                .params(day, cohort.value())
                .update();
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
