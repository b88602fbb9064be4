package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedApplication
class AccountTests {

    static final String CHOSEN = "seven grey herons";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    Member trainee;
    RealBrowser browser;

    @BeforeEach
    void signIn() {
        trainee = people.aTrainee();
        browser = aBrowser();
        browser.signIn(trainee);
    }

    @Test
    void thePageShowsWhoOneIs() {
        assertThat(browser.get("/account").body()).contains(trainee.displayName(), trainee.email(), "Trainee");
    }

    @Test
    void aNewPasswordTakesOver() {
        var answer = change(People.PASSWORD, CHOSEN);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account?changed"));
        assertThat(browser.get("/account?changed").body()).contains("Your password is changed.");
        assertThat(aBrowser().signIn(trainee).statusCode()).isEqualTo(401);
    }

    @Test
    void otherBrowsersAreSignedOut() {
        var other = aBrowser();
        other.signIn(trainee);

        change(People.PASSWORD, CHOSEN);

        assertThat(other.get("/account").statusCode()).isEqualTo(302);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "not my password, seven grey herons, The current password is not right; nothing was changed.",
        "plum tart at four, too short, A password has at least 12 characters",
        "plum tart at four, amina okafor, A password is not your own name"
    })
    void whatWillNotDoIsExplained(String current, String chosen, String why) {
        var answer = change(current, chosen);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The password is not changed", why);
        assertThat(aBrowser().signIn(trainee).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> change(String current, String chosen) {
        var form = "_csrf=%s&current=%s&password=%s&repeated=%s"
                .formatted(browser.tokenOn("/account"), current, chosen, chosen);
        return browser.post("/account/password", form.replace(' ', '+'));
    }

    private RealBrowser aBrowser() {
        return new RealBrowser(URI.create("http://localhost:" + port));
    }
}
