package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.person.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PagesOfTheApplication
class WelcomeTests {

    static final String CHOSEN = "seven grey herons";

    static final Executor DESKS = work -> new Thread(work).start();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    OneTimeLinks links;

    @Autowired
    MovableClock clock;

    @Test
    void aLinkGreetsItsHolderAndAsksForAPassword() {
        var invited = people.anInvited(Role.TRAINEE);

        assertThat(mvc.get().uri(linkOf(invited)))
                .hasStatusOk()
                .bodyText()
                .contains("Choose a password", invited.displayName(), invited.email(), "autocomplete=\"new-password\"");
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        var link = linkOf(people.anInvited(Role.TRAINEE));
        mvc.get().uri(link).exchange();

        assertThat(mvc.get().uri(link)).hasStatusOk();
    }

    @Test
    void choosingAPasswordSignsIn() {
        var invited = people.anInvited(Role.TRAINEE);

        assertThat(choose(linkOf(invited), CHOSEN, CHOSEN)).hasRedirectedUrl("/");
        assertThat(signIn(invited, CHOSEN)).hasRedirectedUrl("/");
    }

    @Test
    void aLinkWorksOnce() {
        var link = linkOf(people.anInvited(Role.TRAINEE));
        choose(link, CHOSEN, CHOSEN);

        assertThatItIsGone(choose(link, "another four words", "another four words"));
        assertThatItIsGone(mvc.get().uri(link).exchange());
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneWins() {
        var link = linkOf(people.anInvited(Role.TRAINEE));

        var answers = IntStream.range(0, 6)
                .mapToObj(desk -> CompletableFuture.supplyAsync(() -> choose(link, CHOSEN, CHOSEN), DESKS))
                .toList();

        assertThat(answers)
                .map(answer -> answer.join().getResponse().getStatus())
                .containsOnlyOnce(302)
                .containsOnly(302, 410);
    }

    @Test
    void anExpiredLinkSaysWhatToDo() {
        var link = linkOf(people.anInvited(Role.TRAINEE));
        clock.forward(Duration.ofDays(1));

        assertThatItIsGone(mvc.get().uri(link).exchange());
        assertThatItIsGone(choose(link, CHOSEN, CHOSEN));
    }

    @Test
    void aNewerLinkReplacesAnEarlierOne() {
        var invited = people.anInvited(Role.TRAINEE);
        var earlier = linkOf(invited);
        var later = linkOf(invited);

        assertThatItIsGone(mvc.get().uri(earlier).exchange());
        assertThat(mvc.get().uri(later)).hasStatusOk();
    }

    @Test
    void aLinkOfSomebodyDeactivatedIsGone() {
        var invited = people.anInvited(Role.TRAINEE);
        var link = linkOf(invited);
        people.deactivate(invited);

        assertThatItIsGone(mvc.get().uri(link).exchange());
    }

    @Test
    void anInventedLinkIsGone() {
        assertThatItIsGone(mvc.get().uri("/welcome/invented").exchange());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "short, short, at least 12 characters",
        "seven grey herons, seven gray herons, not the same",
        "password1234, password1234, first passwords anybody would try"
    })
    void aPasswordThatWillNotDoIsExplainedAndTheLinkKept(String password, String repeated, String why) {
        var link = linkOf(people.anInvited(Role.TRAINEE));

        assertThat(choose(link, password, repeated))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(why)
                .doesNotContain("value=\"" + password);
        assertThat(choose(link, CHOSEN, CHOSEN)).hasRedirectedUrl("/");
    }

    private String linkOf(Member member) {
        return links.create(member.id(), Duration.ofDays(1));
    }

    private MvcTestResult choose(String link, String password, String repeated) {
        return mvc.post()
                .uri(link)
                .param("password", password)
                .param("repeated", repeated)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult signIn(Member member, String password) {
        return mvc.post()
                .uri("/login")
                .param("username", member.email())
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static void assertThatItIsGone(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("This link no longer works", "ask the person who runs your course for a new link");
    }
}
