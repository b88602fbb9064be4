package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.roster.Gate;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator imports a long list and watches a bar grow. */
@JourneyTest
class ImportJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    DataSource database;

    URI application;
    CohortId cohort;
    Member administrator;
    String ward;

    @BeforeEach
    void anEmptyCohort() {
        application = URI.create("http://localhost:" + port);
        cohort = classroom.cohort();
        administrator = classroom.person("Ada Bello", Role.ADMINISTRATOR);
        ward = UUID.randomUUID().toString();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void theBarGrowsAndThePageEndsAtTheCohort(Screen screen, Visits visits) throws Exception {
        Visit visit = visits.careful(application, screen);
        Page page = visit.page();
        page.navigate("/login");
        Steps.signIn(page, administrator.email(), Classroom.PASSWORD);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .hasCount(1);
        check(page);
        visit.look();

        watch(visit);

        assertThat(page.locator("main")).containsText("1,000 people joined, 1,000 of them new.");
        assertThat(page.locator("main")).containsText("1,000 members");
        visit.look();
    }

    private void check(Page page) {
        page.navigate("/admin/cohorts/%s/import".formatted(cohort));
        page.getByLabel("Or paste it")
                .fill(IntStream.range(0, 1_000)
                        .mapToObj(n -> email(n) + ",Person No " + n)
                        .collect(Collectors.joining("\n", "email,name\n", "\n")));
        button(page, "Check this list").click();
    }

    private void watch(Visit visit) throws Exception {
        Page page = visit.page();
        Locator bar = page.getByLabel("How far it is");
        try (Gate later = Gate.at(email(900), database)) {
            try (Gate early = Gate.at(email(300), database)) {
                button(page, "Let 1,000 people join").click();
                assertThat(page.getByRole(AriaRole.STATUS)).containsText("250 of 1,000 people added.");
                assertThat(bar).hasAttribute("value", "250");
                visit.look();
                early.open();
            }
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("750 of 1,000 people added.");
            assertThat(bar).hasAttribute("value", "750");
            visit.look();
            later.open();
        }
    }

    private String email(int number) {
        return "person.%d@%s.test".formatted(number, ward);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
