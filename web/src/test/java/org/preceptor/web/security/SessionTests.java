package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServedApplication
class SessionTests {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    MemberSessions sessions;

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    RealBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = new RealBrowser(URI.create("http://localhost:" + port));
    }

    @Test
    void cookiesStayOutOfReachOfScriptsAndOtherSites() {
        var answer = browser.signIn(people.aTrainee());

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SESSION="))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("DEVICE="))
                .allSatisfy(cookie ->
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure"));
    }

    @Test
    void anAnonymousVisitCreatesNoSessionAndAsksTheDatabaseNothing() {
        var asked = statements.during(() -> browser.get("/login"));

        assertThat(asked).isEmpty();
        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    @Test
    void aPlantedSessionIsNotTakenOver() {
        browser.plant("SESSION", "cGxhbnRlZA==");

        browser.signIn(people.aTrainee());

        assertThat(browser.cookie("SESSION")).isPresent().get().isNotEqualTo("cGxhbnRlZA==");
    }

    @Test
    void signingInAgainStartsAnotherSession() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);
        var first = browser.cookie("SESSION");
        var token = browser.cookie("CSRF");

        browser.signInFromAnOpenForm(people.aTrainee());

        assertThat(browser.cookie("SESSION")).isPresent().isNotEqualTo(first);
        assertThat(browser.cookie("CSRF")).isNotEqualTo(token);
        assertThat(sessionsOf(trainee)).isZero();
    }

    @Test
    void readingAPageCostsOneStatementForTheSession() {
        browser.signIn(people.aTrainee());

        var asked = statements.during(() -> browser.get("/account"));

        assertThat(asked).singleElement().asString().startsWith("select s.primary_id");
    }

    @Test
    void signingInCostsFewStatements() {
        var trainee = people.aTrainee();

        assertThat(statements.during(() -> browser.signIn(trainee))).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void staticFilesCostNoStatementAndMayBeKept() {
        browser.signIn(people.aTrainee());

        assertThat(statements.during(() -> browser.get("/images/mark.svg"))).isEmpty();
        assertThat(header(browser.get("/images/mark.svg"), "Cache-Control")).contains("max-age=31536000");
    }

    @Test
    void anEndedSessionIsEndedAtOnceAndSaysSo() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);

        sessions.end(trainee.email());

        assertThat(header(browser.get("/account"), "Location")).endsWith("/login?after=time-out&next=%2Faccount");
        assertThat(browser.get("/login?after=time-out").body()).contains("because nothing happened for a while");
    }

    @Test
    void whoeverIsDeactivatedIsOutAtTheNextRequest() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);

        people.deactivate(trainee);

        assertThat(header(browser.get("/account"), "Location")).contains("/login");
    }

    @Test
    void aSessionOfAnotherVersionAsksToSignInAgain() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);
        jdbc.sql("update spring_session_attributes set attribute_bytes = 'not java'::bytea")
                .update();

        assertThat(header(browser.get("/account"), "Location")).contains("/login");
    }

    @Test
    void signingOutEndsTheSession() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);

        var answer = browser.post("/logout", "_csrf=" + browser.tokenOn("/account"));

        assertThat(header(answer, "Location")).endsWith("/login?after=sign-out");
        assertThat(sessionsOf(trainee)).isZero();
    }

    @Test
    void aSignInFormLeftOpenStillWorksAfterTheSessionEnded() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);
        sessions.end(trainee.email());

        assertThat(header(browser.signInFromAnOpenForm(trainee), "Location")).endsWith("/");
    }

    @Test
    void whatMayNotBeSeenIsAPageThatIsNotThere() {
        browser.signIn(people.aTrainee());

        var hidden = browser.get("/admin/people");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(browser.get("/no/such/page").body());
    }

    @Test
    void pagesAreGuardedAndKeptNowhere() {
        var page = browser.get("/login");

        assertThat(header(page, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
                        + "manifest-src 'self'");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(page.headers().map()).doesNotContainKey("strict-transport-security");
    }

    private int sessionsOf(Member member) {
        return jdbc.sql("select count(*) from spring_session where principal_name = :email")
                .param("email", member.email())
                .query(Integer.class)
                .single();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return List.copyOf(answer.headers().allValues(name)).stream()
                .findFirst()
                .orElse("");
    }
}
