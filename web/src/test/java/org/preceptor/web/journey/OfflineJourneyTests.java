package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Crib;
import org.preceptor.web.attempt.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goes through the questions of an attempt in one tab while there is no network. */
@JourneyTest
class OfflineJourneyTests {

    static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d:\\d\\d$");
    static final String EVERY_PAGE_IS_KEPT =
            "count => Object.keys(sessionStorage).filter(key => key.startsWith('question ')).length === count";

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Crib crib;
    Visit visit;
    Page page;
    Steps steps;
    List<Question> choices;

    @BeforeEach
    void thePreTestIsOpenAndTheNetworkIsLost(Visits visits) {
        crib = new Crib(sittings, classroom.trainee());
        visit = visits.guarded(URI.create("http://localhost:" + port), Screen.PHONE);
        page = visit.page();
        steps = new Steps(visit, crib, new Mouse(page));
        steps.signIn();
        steps.begin();
        choices = questions().stream()
                .filter(question -> question.item().item() instanceof SingleBestAnswer)
                .toList();
        page.waitForFunction(EVERY_PAGE_IS_KEPT, questions().size());
        visit.context().setOffline(true);
    }

    @Test
    void answersOfSeveralQuestionsWaitAndGoUpOnReturn() {
        choices.stream().limit(3).forEach(question -> answer(question, 1));

        assertThat(status()).containsText("3 answers waiting");
        assertThat(link(choices.getFirst())).hasAccessibleName(Pattern.compile("answered, waiting$"));
        go(choices.getFirst());
        assertThat(option(1)).isChecked();

        visit.context().setOffline(false);

        assertThat(status()).hasText(SAVED);
        assertThat(questions().stream().filter(Question::answered)).hasSize(3);
    }

    @Test
    void anAnswerIsChangedAgainAfterItWasSavedFromAnotherQuestion() {
        answer(choices.get(0), 1);
        go(choices.get(1));
        visit.context().setOffline(false);
        assertThat(status()).hasText(SAVED);

        visit.context().setOffline(true);
        answer(choices.get(0), 0);
        assertThat(status()).containsText("1 answer waiting");
        visit.context().setOffline(false);

        assertThat(status()).hasText(SAVED);
        page.reload();
        assertThat(option(0)).isChecked();
        assertThat(questions().get(choices.get(0).position() - 1).revision()).isEqualTo(2);
    }

    @Test
    void theButtonGoesOnAndTheWayBackLeadsBack() {
        Question first = choices.stream()
                .filter(question -> question.position() < questions().size())
                .findFirst()
                .orElseThrow();
        answer(first, 1);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and go on"))
                .click();
        assertThat(heading()).containsText("Question %d of".formatted(first.position() + 1));
        page.goBack();

        assertThat(heading()).containsText("Question %d of".formatted(first.position()));
        assertThat(option(1)).isChecked();
    }

    @Test
    void whatIsNotKeptWaitsForTheNetwork() {
        answer(choices.getFirst(), 1);

        page.getByText("Review all answers").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This opens once the network is back.");
        visit.context().setOffline(false);
        assertThat(status()).hasText(SAVED);
        page.getByText("Review all answers").click();
        assertThat(heading()).containsText("Review");
    }

    private void answer(Question question, int place) {
        go(question);
        option(place).check();
    }

    private void go(Question question) {
        link(question).click();
        assertThat(heading()).containsText("Question %d of".formatted(question.position()));
    }

    private Locator link(Question question) {
        return page.locator(".strip a").nth(question.position() - 1);
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator status() {
        return page.locator(".saved");
    }

    private Locator option(int place) {
        return page.locator(".question input").nth(place);
    }

    private List<Question> questions() {
        return crib.questions(steps.attempt());
    }
}
