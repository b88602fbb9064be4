package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PagesOfTheApplication
class GuessingTests {

    static final AtomicInteger NEXT_ADDRESS = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    final Browser stranger = aBrowser();

    @Test
    void guessingSlowsDown() {
        var email = people.aTrainee().email();

        assertThat(stranger.guess(email, 5)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(stranger.guess(email, 1))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasHeader("Retry-After", "1")
                .bodyText()
                .contains("Try again in 1 second.");
    }

    @Test
    void eachFurtherFailureWaitsTwiceAsLong() {
        var email = people.aTrainee().email();
        stranger.guess(email, 5);

        clock.forward(Duration.ofSeconds(1));
        assertThat(stranger.guess(email, 1)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(stranger.guess(email, 1)).hasHeader("Retry-After", "2");
        clock.forward(Duration.ofSeconds(2));
        assertThat(stranger.guess(email, 1)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(stranger.guess(email, 1)).hasHeader("Retry-After", "4");
    }

    @Test
    void waitingIsNotMadeLongerByComingTooEarly() {
        var email = people.aTrainee().email();
        stranger.guess(email, 5);

        assertThat(stranger.guess(email, 20)).hasHeader("Retry-After", "1");
    }

    @Test
    void strangersElsewhereShareTheSlowness() {
        var email = people.aTrainee().email();
        stranger.guess(email, 5);

        assertThat(aBrowser().guess(email, 1)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void theOwnerSignsInWhereTheyDidBeforeDuringAnAttack() {
        var email = people.aTrainee().email();
        var own = aBrowser();
        own.signIn(email, People.PASSWORD);
        stranger.guess(email, 30);

        assertThat(own.signIn(email, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void theOwnerSignsInElsewhereAfterTheStatedWait() {
        var email = people.aTrainee().email();
        stranger.guess(email, 5);
        var elsewhere = aBrowser();
        var told = elsewhere.signIn(email, People.PASSWORD);

        clock.forward(waitIn(told));

        assertThat(elsewhere.signIn(email, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void aBrowserOfOnePersonIsStrangeToAnother() {
        var victim = people.aTrainee().email();
        var own = aBrowser();
        own.signIn(people.aTrainee().email(), People.PASSWORD);
        own.guess(victim, 5);

        assertThat(own.guess(victim, 1)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void aSharedBrowserIsKnownToEverybodyWhoUsedIt() {
        var first = people.aTrainee().email();
        var shared = aBrowser();
        shared.signIn(first, People.PASSWORD);
        shared.signIn(people.aTrainee().email(), People.PASSWORD);
        stranger.guess(first, 30);

        assertThat(shared.signIn(first, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowed() {
        var email = people.aTrainee().email();
        IntStream.range(0, 50).forEach(each -> stranger.guess(UUID.randomUUID() + "@hospital.test", 1));

        assertThat(stranger.signIn(email, People.PASSWORD)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(aBrowser().signIn(email, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void manyWhoSignInBehindOneAddressAreNotSlowed() {
        var emails = IntStream.range(0, 60).mapToObj(each -> people.aTrainee().email());

        assertThat(emails.map(email -> stranger.anew().signIn(email, People.PASSWORD)))
                .allSatisfy(result -> assertThat(result).hasRedirectedUrl("/"));
    }

    @Test
    void anUnknownAddressIsSlowedInTheSameWords() {
        var known = people.aTrainee().email();
        var unknown = UUID.randomUUID() + "@hospital.test";
        stranger.guess(known, 5);
        aBrowser().guess(unknown, 5);

        assertThat(sentence(aBrowser().guess(unknown, 1)))
                .isEqualTo(sentence(aBrowser().guess(known, 1)));
    }

    private static Duration waitIn(MvcTestResult result) {
        return Duration.ofSeconds(Long.parseLong(result.getResponse().getHeader("Retry-After")));
    }

    private static String sentence(MvcTestResult result) {
        return assertThat(result).bodyText().actual().replaceAll("(?s).*role=\"alert\"(.*?)</div>.*", "$1");
    }

    private Browser aBrowser() {
        return new Browser("2001:db8:0:%x::1".formatted(NEXT_ADDRESS.incrementAndGet()));
    }

    /** A browser at an address of its own, which keeps the cookie it is known by. */
    class Browser {

        private final String address;
        private Cookie device = new Cookie("unknown", "yes");

        Browser(String address) {
            this.address = address;
        }

        /** Another browser at the same address. */
        Browser anew() {
            return new Browser(address);
        }

        MvcTestResult guess(String email, int times) {
            return IntStream.range(0, times)
                    .mapToObj(each -> signIn(email, "guess number " + each))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        MvcTestResult signIn(String email, String password) {
            var result = mvc.post()
                    .uri("/login")
                    .param("username", email)
                    .param("password", password)
                    .cookie(device)
                    .with(csrf())
                    .with(request -> {
                        request.setRemoteAddr(address);
                        return request;
                    })
                    .exchange();
            var cookie = result.getResponse().getCookie("DEVICE");
            device = cookie == null ? device : cookie;
            return result;
        }
    }
}
