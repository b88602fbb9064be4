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
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question turns out bad: it is reported, dropped by its instructor, and the reporter hears of it. */
@JourneyTest
class BadItemJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

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
    void aReportLeadsToAnAdjustmentAndAnAnswer(Screen screen, Visits visits) {
        Visit reporting = signedIn(trainee, visits.careful(application, screen));
        report(reporting);
        submit(reporting.page());

        Visit teaching = signedIn(instructor, visits.careful(application, screen));
        openTheReport(teaching);
        String report = teaching.page().url();
        drop(teaching);
        answer(teaching, report);

        reporting.page().navigate("/reports");
        assertThat(main(reporting.page())).containsText("It is dropped now.");
        reporting.look();
    }

    private void report(Visit visit) {
        Page page = visit.page();
        page.navigate("/assessments/pre-test");
        button(page, "Begin").click();
        link(page, "Report a problem with this question").click();
        visit.look();
        button(page, "Send the report").click();
        assertThat(main(page)).containsText("Say");
        visit.look();
        page.getByLabel("What is wrong").selectOption("unclear");
        page.getByLabel("In your words").fill("Two answers fit.");
        button(page, "Send the report").click();
        assertThat(main(page)).containsText("Waits for an answer");
        visit.look();
        link(page, "Question 1 of the pre-test").click();
    }

    private static void submit(Page page) {
        link(page, "Review all answers").click();
        page.locator("main form button").last().click();
        assertThat(main(page)).containsText("Result");
    }

    private void openTheReport(Visit visit) {
        Page page = visit.page();
        main(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Intake"))
                .click();
        link(page, "Reports").click();
        visit.look();
        page.locator("main table a").first().click();
        assertThat(main(page)).containsText("Two answers fit.");
        visit.look();
    }

    private static void drop(Visit visit) {
        Page page = visit.page();
        link(page, "Drop it, correct its key or accept all").click();
        visit.look();
        page.locator("input[name=kind][value=drop]").check();
        button(page, "Show whom it changes").click();
        assertThat(main(page)).containsText("Nothing is changed before you sign.");
        visit.look();
        button(page, "Sign and apply").click();
        assertThat(main(page)).containsText("Give the reason.");
        visit.look();
        page.getByLabel("Reason").fill("Two answers fit.");
        page.locator("input[name=signature]").fill("Ingrid Solberg");
        button(page, "Sign and apply").click();
        Locator again = link(page, "Look again");
        Locator back = link(page, "Back to the question");
        for (int looks = 0; looks < 100 && !back.isVisible(); looks++) {
            if (again.isVisible()) {
                page.reload();
            }
        }
        assertThat(main(page)).containsText("Done. Attempts looked at: 1.");
        visit.look();
        back.click();
        assertThat(main(page)).containsText("dropped by Ingrid Solberg");
        visit.look();
    }

    private static void answer(Visit visit, String report) {
        Page page = visit.page();
        page.navigate(report);
        page.locator("input[name=decision]").first().check();
        page.getByLabel("Your answer to").fill("Thank you. It is dropped now.");
        button(page, "Send the answer").click();
        assertThat(main(page)).containsText("Accepted");
        visit.look();
    }

    private static Visit signedIn(Member member, Visit visit) {
        visit.page().navigate("/login");
        Steps.signIn(visit.page(), member.email(), Classroom.PASSWORD);
        assertThat(visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .hasCount(1);
        return visit;
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    private static Locator link(Page page, String name) {
        return main(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return main(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
