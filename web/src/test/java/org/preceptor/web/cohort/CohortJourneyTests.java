package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.TestDatabase;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** An instructor in a browser looks for people in a cohort of thirty. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "preceptor.demo=false")
@Import({TestDatabase.class, Cohorts.class})
class CohortJourneyTests {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final boolean REQUIRED = "required".equals(System.getProperty("preceptor.browser"));
    static final String PASSWORD = "plum tart at four";

    @LocalServerPort
    int port;

    @Autowired
    Cohorts cohorts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Clock clock;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void thirtyPeople() {
        assumeThat(REQUIRED || Files.isExecutable(CHROMIUM))
                .as("Chromium is installed")
                .isTrue();
        cohort = cohorts.aCohort("Autumn intake", null);
        instructor = cohorts.anInstructorOf(cohort);
        jdbc.sql("update person set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), instructor.uuid())
                .update();
        IntStream.range(0, 30).forEach(i -> cohorts.enrol("Person %02d".formatted(i), cohort, clock.instant()));
    }

    @Test
    void tableChangesWithoutLoadingThePageAgain() {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox")))) {
            Page page = browser.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            signIn(page);
            page.navigate(address("/cohorts/" + cohort));
            page.evaluate("window.unchanged = true");

            page.getByLabel("Name or e-mail").pressSequentially("person 2");
            page.waitForURL(url -> url.contains("q=person+2") || url.contains("q=person%202"));
            page.getByText("10 people").waitFor();
            assertThat(page.locator("#roll tbody tr").count()).isEqualTo(10);

            page.locator("#roll thead").getByText("Name").press("Enter");
            page.waitForURL(url -> url.contains("sort=-name"));
            page.waitForFunction("document.activeElement.id === 'sort-name'");
            assertThat(page.locator("#roll tbody th a").first().textContent()).isEqualTo("Person 29");

            page.getByLabel("Name or e-mail").fill("");
            page.getByText("30 people").waitFor();
            assertThat(page.url()).contains("sort=-name");

            page.locator("#roll a[rel=next]").click();
            page.waitForURL(url -> url.contains("page=2"));
            assertThat(page.locator("#roll tbody th a").last().textContent()).isEqualTo("Person 00");
            assertThat(page.evaluate("window.unchanged")).isEqualTo(true);

            page.goBack();
            page.getByText("1–25 of 30").waitFor();
            page.locator("#roll tbody a").first().click();
            assertThat(page.locator("h1").textContent()).contains("Person 29");
            assertThat(complaints).isEmpty();
        }
    }

    private void signIn(Page page) {
        page.navigate(address("/login"));
        page.locator("[name=username]").fill(instructor.email());
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("main button").first().click();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
