package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
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
    void aSessionPlantedBeforeSigningInIsNotTakenOver() {
        var planted = new RealBrowser(URI.create("http://localhost:" + port));
        planted.signIn(people.aTrainee());
        browser.plant("SESSION", planted.cookie("SESSION").orElseThrow());

        browser.signIn(people.aTrainee(), browser.tokenOn("/account"));

        assertThat(browser.cookie("SESSION")).isPresent().isNotEqualTo(planted.cookie("SESSION"));
        assertThat(planted.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void signingInAgainStartsAnotherSession() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);
        var first = browser.cookie("SESSION");
        var token = browser.cookie("CSRF");

        browser.signIn(people.aTrainee(), browser.tokenOn("/account"));

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
    void signingInCostsEightStatements() {
        var trainee = people.aTrainee();

        assertThat(statements.during(() -> browser.signIn(trainee))).hasSize(8);
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
    void aSignInFormLeftOpenOvernightStillWorks() {
        var trainee = people.aTrainee();
        var form = browser.tokenOn("/login");
        jdbc.sql("delete from spring_session").update();

        assertThat(header(browser.signIn(trainee, form), "Location")).endsWith("/");
    }

    @Test
    void aFormSentAfterTheSessionEndedIsExplained() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);
        var form = browser.tokenOn("/account");
        sessions.end(trainee.email());

        assertThat(header(browser.post("/account/password", "_csrf=" + form), "Location"))
                .endsWith("/login?after=time-out");
        assertThat(header(browser.post("/account/password", "_csrf=lost"), "Location"))
                .endsWith("/login?after=time-out");
    }

    @Test
    void useIsNotedOnceAMinute() {
        var trainee = people.aTrainee();
        browser.signIn(trainee);
        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000")
                .update();

        assertThat(statements.during(() -> browser.get("/account")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("UPDATE SPRING_SESSION");
        assertThat(statements.during(() -> browser.get("/account"))).hasSize(1);
    }

    @Test
    void whatMayNotBeSeenIsAPageThatIsNotThere() {
        browser.signIn(people.aTrainee());

        var hidden = browser.get("/admin/people");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(withoutToken(hidden)).isEqualTo(withoutToken(browser.get("/no/such/page")));
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

    /** The token is masked anew on every page. */
    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
