package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.person.Role;
import org.preceptor.web.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PagesOfTheApplication
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void thePageAsksForAnAddressAndAPassword() {
        assertThat(mvc.get().uri("/login"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<title>Sign in · Preceptor</title>",
                        "autocomplete=\"username\"",
                        "autocomplete=\"current-password\"")
                .contains("name=\"_csrf\"")
                .doesNotContain("You are not signed in");
    }

    @Test
    void theRightPasswordLeadsHome() {
        var trainee = people.aTrainee();

        assertThat(signIn(trainee.email(), People.PASSWORD, "")).hasRedirectedUrl("/");
    }

    @Test
    void caseAndBlanksAroundTheAddressMakeNoDifference() {
        var trainee = people.aTrainee();

        assertThat(signIn("  " + trainee.email().toUpperCase(Locale.ROOT) + " ", People.PASSWORD, ""))
                .hasRedirectedUrl("/");
    }

    @Test
    void thePageWantedBeforeComesAfterwards() {
        var trainee = people.aTrainee();

        assertThat(mvc.get().uri("/lessons/naming?part=2"))
                .hasRedirectedUrl("/login?next=%2Flessons%2Fnaming%3Fpart%3D2");
        assertThat(signIn(trainee.email(), People.PASSWORD, "/lessons/naming?part=2"))
                .hasRedirectedUrl("/lessons/naming?part=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.test", "/\\evil.test", "https://evil.test", "/\t/evil.test", "/login"})
    void noAddressLeadsElsewhere(String elsewhere) {
        assertThat(signIn(people.aTrainee().email(), People.PASSWORD, elsewhere))
                .hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordIsSaidInWordsAndTheAddressKept() {
        var trainee = people.aTrainee();

        assertThat(signIn(trainee.email(), "not this one", ""))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyText()
                .contains("The e-mail address or the password is not right.", "value=\"" + trainee.email() + "\"")
                .doesNotContain("not this one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@hospital.test", "", "\0"})
    void whoeverIsUnknownHearsTheSameAsTheMistaken(String email) {
        assertThatNothingIsRevealedTo(email);
    }

    @Test
    void whoeverIsInactiveOrInvitedHearsTheSameAsTheMistaken() {
        var inactive = people.aTrainee();
        people.deactivate(inactive);

        assertThatNothingIsRevealedTo(inactive.email());
        assertThatNothingIsRevealedTo(people.anInvited(Role.TRAINEE).email());
    }

    @Test
    void whoeverIsSignedInNeedsNoSignInPage() {
        assertThat(mvc.get().uri("/login").with(As.member(people.aTrainee()))).hasRedirectedUrl("/");
    }

    @Test
    void aFormWithoutItsTokenIsExplainedOnTheSignInPage() {
        assertThat(mvc.post().uri("/login").param("username", "a@b.test").param("password", "x"))
                .hasRedirectedUrl("/login?after=outdated");
        assertThat(mvc.get().uri("/login?after=outdated"))
                .bodyText()
                .contains("This page had been open for too long to be used.");
    }

    @Test
    void signingOutIsConfirmed() {
        assertThat(mvc.post().uri("/logout").with(As.member(people.aTrainee())).with(csrf()))
                .hasRedirectedUrl("/login?after=sign-out");
        assertThat(mvc.get().uri("/login?after=sign-out")).bodyText().contains("You are signed out.");
    }

    private void assertThatNothingIsRevealedTo(String email) {
        assertThat(signIn(email, People.PASSWORD, ""))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyText()
                .contains("The e-mail address or the password is not right.");
    }

    private MvcTestResult signIn(String email, String password, String next) {
        return mvc.post()
                .uri("/login")
                .param("username", email)
                .param("password", password)
                .param("next", next)
                .with(csrf())
                .exchange();
    }
}
