package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instructor takes a file away and reminds somebody, who then wants no more of it. */
@JourneyTest
class ExportAndReminderJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    URI application;
    Member instructor;
    Member trainee;

    @BeforeEach
    void somebodyHasNotStarted() {
        application = URI.create("http://localhost:" + port);
        CohortId cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        trainee = classroom.traineeOf(cohort);
        jdbc.sql("update enrolment set enrolled_at = ? where person_id = ?")
                .params(OffsetDateTime.now(clock).minus(Duration.ofDays(14)), trainee.uuid())
                .update();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void fromTheCohortToAStoppedReminder(Screen screen, Visits visits) throws Exception {
        String stop = instructorExportsAndReminds(visits.careful(application, screen));
        traineeStopsThem(visits.careful(application, screen), stop);
        administratorLooks(visits.careful(application, screen));
    }

    private String instructorExportsAndReminds(Visit visit) throws Exception {
        Page page = signedIn(visit, instructor);
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Intake"))
                .click();
        link(page, "Export");
        visit.look();
        Download file = page.waitForDownload(() -> link(page, "CSV Answers"));
        assertThat(file.suggestedFilename()).endsWith("responses.csv");
        assertThat(Files.readString(file.path())).contains("points_exact");

        page.goBack();
        link(page, "Reminders");
        visit.look();
        page.getByLabel("Not started a week after enrolment").check();
        button(page, "See whom it would reach");
        assertThat(page.getByText("Would write to 1 person")).isVisible();
        button(page, "Save");
        page.locator("summary").first().click();
        visit.look();
        String letter = page.locator(".letter").first().textContent();
        button(page, "I have sent it to " + trainee.displayName());
        assertThat(page.getByText("sent by hand")).isVisible();
        visit.look();
        return letter.replaceAll("(?s).*(/reminders/stop/\\S+).*", "$1");
    }

    private void traineeStopsThem(Visit visit, String stop) {
        Page page = visit.page();
        page.navigate(stop);
        visit.look();
        button(page, "Stop reminders");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Reminders are stopped")))
                .isVisible();
        visit.look();
        signedIn(visit, trainee);
        page.navigate("/reminders");
        assertThat(page.getByText("You have stopped reminders.")).isVisible();
        visit.look();
    }

    private void administratorLooks(Visit visit) {
        Page page = signedIn(visit, classroom.person("Ada Bello", Role.ADMINISTRATOR));
        page.navigate("/admin/reminders");
        assertThat(page.getByText("Nothing went wrong.")).isVisible();
        visit.look();
    }

    private static Page signedIn(Visit visit, Member member) {
        visit.page().navigate("/login");
        Steps.signIn(visit.page(), member.email(), Classroom.PASSWORD);
        visit.page().waitForURL(address -> !address.contains("/login"));
        return visit.page();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
