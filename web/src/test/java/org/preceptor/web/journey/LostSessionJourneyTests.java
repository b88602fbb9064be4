package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Crib;
import org.preceptor.web.attempt.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A session ends in the middle of an attempt, in a browser without scripts. */
// Forms that other tests send through MockMvc leave its own tokens behind in the application that they share.
@JourneyTest
@TestPropertySource(properties = "spring.application.name=lost-session")
class LostSessionJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    JdbcClient jdbc;

    Crib crib;
    Page page;
    String attempt;
    Question choice;

    @BeforeEach
    void aChoiceIsMadeAndTheSessionEnds(Visits visits) {
        crib = new Crib(sittings, classroom.trainee());
        Visit visit = visits.guarded(URI.create("http://localhost:" + port), Screen.PHONE_WITHOUT_SCRIPTS);
        page = visit.page();
        Steps steps = new Steps(visit, crib, new Mouse(page));
        steps.signIn();
        steps.begin();
        attempt = steps.attempt();
        choice = crib.questions(attempt).stream()
                .filter(question -> question.item().item() instanceof SingleBestAnswer)
                .findFirst()
                .orElseThrow();
        page.navigate("/attempts/%s?question=%d".formatted(attempt, choice.position()));
        page.getByRole(AriaRole.RADIO).nth(1).check();
        page.getByLabel("Flag for later").check();
        jdbc.sql("delete from spring_session where principal_name = :email")
                .param("email", crib.trainee().email())
                .update();
        save();
    }

    @Test
    void signingInAgainLeadsBackToTheQuestionAsItWasFilledIn() {
        assertThat(page.getByText("You were signed out because nothing happened for a while."))
                .isVisible();
        signIn();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("this answer is not saved yet");
        assertThat(page.getByRole(AriaRole.RADIO).nth(1)).isChecked();
        assertThat(page.getByLabel("Flag for later")).isChecked();
        assertThat(kept().answered()).isFalse();
        save();
        assertThat(kept().answered()).isTrue();
    }

    @Test
    void anAnswerThatWasChangedElsewhereMeanwhileIsShownInstead() {
        jdbc.sql("""
                update attempt_item
                   set answer = '{a}', revision = 1, saved_at = now()
                 where attempt_id = :attempt
                   and position = :position
                """)
                .param("attempt", UUID.fromString(attempt))
                .param("position", choice.position())
                .update();

        signIn();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("in another tab or on another device");
        assertThat(kept().revision()).isEqualTo(1);
    }

    private void signIn() {
        Steps.signIn(page, crib.trainee().email(), Classroom.PASSWORD);
    }

    private void save() {
        page.locator("form.answer .actions button").click();
    }

    private Question kept() {
        return crib.question(attempt, choice.position());
    }
}
