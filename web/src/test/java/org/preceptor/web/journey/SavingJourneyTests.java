package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Crib;
import org.preceptor.web.attempt.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@JourneyTest
class SavingJourneyTests {

    static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d:\\d\\d$");
    static final String ANSWERS = "**/answers/*";

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    JdbcClient jdbc;

    Crib crib;
    Visit visit;
    Page page;
    Steps steps;

    @BeforeEach
    void aTraineeOpensAChoiceOfThePreTest(Visits visits) {
        crib = new Crib(sittings, classroom.trainee());
        visit = visits.guarded(URI.create("http://localhost:" + port), Screen.DESK);
        page = visit.page();
        steps = new Steps(visit, crib, new Mouse(page));
        steps.signIn();
        steps.begin();
        page.navigate(addressOf(aChoice()));
    }

    @Test
    void aChosenAnswerIsThereAfterAReloadAndInASecondTab() {
        option(page, 1).check();
        assertThat(saved()).hasText(SAVED);
        page.reload();
        Page second = visit.tab();
        second.navigate(page.url());

        assertThat(option(page, 1)).isChecked();
        assertThat(saved()).hasText(SAVED);
        assertThat(option(second, 1)).isChecked();
    }

    @Test
    void anOlderTabIsShownTheNewerAnswerInsteadOfOverwritingIt() {
        Page second = visit.tab();
        second.navigate(page.url());
        option(page, 1).check();
        assertThat(saved()).hasText(SAVED);

        option(second, 0).check();

        assertThat(second.getByRole(AriaRole.ALERT)).containsText("in another tab or on another device");
        assertThat(option(second, 1)).isChecked();
        option(second, 0).check();
        assertThat(second.getByRole(AriaRole.STATUS)).hasText(SAVED);
        assertThat(aChoice().revision()).isEqualTo(2);
    }

    @Test
    void anAnswerGivenOfflineIsSavedOnceTheNetworkIsBack() {
        visit.context().setOffline(true);
        option(page, 1).check();
        assertThat(saved()).containsText("Not saved yet");
        assertThat(aChoice().answered()).isFalse();

        visit.context().setOffline(false);

        assertThat(saved()).hasText(SAVED);
        assertThat(aChoice().answered()).isTrue();
    }

    @ParameterizedTest(name = "with status {0}")
    @ValueSource(ints = {500, 503})
    void anAnswerTheServerFailsToTakeIsTriedAgain(int status) {
        page.route(ANSWERS, route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
        option(page, 1).check();
        assertThat(saved()).containsText("Not saved yet");

        page.unroute(ANSWERS);

        assertThat(saved()).hasText(SAVED);
        assertThat(aChoice().answered()).isTrue();
    }

    @Test
    void goingOnWaitsUntilTheAnswerIsSaved() {
        page.route(ANSWERS, Route::abort);
        option(page, 1).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Save and")))
                .click();
        assertThat(saved()).containsText("Not saved yet");

        page.unroute(ANSWERS);
        page.waitForURL(address -> !address.endsWith("question=" + aChoice().position()));
        assertThat(saved()).not().containsText("Not saved yet");

        assertThat(aChoice().answered()).isTrue();
    }

    @Test
    void aDoubleClickOnSubmitGivesOneResult() {
        page.navigate("/attempts/%s/review".formatted(steps.attempt()));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Submit")))
                .dblclick();

        assertThat(page.getByText(Pattern.compile("^Result, "))).isVisible();
        assertThat(jdbc.sql("select count(*) from attempt where id = :id and submitted_at is not null")
                        .param("id", UUID.fromString(steps.attempt()))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theWayBackAfterSubmissionShowsTheResult() {
        page.navigate("/attempts/%s/review".formatted(steps.attempt()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Submit")))
                .click();
        assertThat(page.getByText(Pattern.compile("^Result, "))).isVisible();

        page.goBack();
        assertThat(page.getByText(Pattern.compile("^Result, "))).isVisible();
        page.goBack();

        assertThat(page.getByText(Pattern.compile("^Result, "))).isVisible();
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(0);
    }

    @Test
    void aLostSessionLosesNoAnswer() {
        option(page, 1).check();
        assertThat(saved()).hasText(SAVED);

        jdbc.sql("delete from spring_session where principal_name = :email")
                .param("email", crib.trainee().email())
                .update();
        option(page, 0).check();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You have been signed out.");
        assertThat(saved()).hasText("1 answer waiting");

        Page second = visit.tab();
        second.navigate("/login");
        Steps.signIn(second, crib.trainee().email(), Classroom.PASSWORD);
        assertThat(second.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Good");

        assertThat(saved()).hasText(SAVED);
        assertThat(option(page, 0)).isChecked();
        page.reload();
        assertThat(option(page, 0)).isChecked();
    }

    @Test
    void anAnswerThatWaitedIsSentByThePageThatIsOpenedAfterSigningInAgain() {
        jdbc.sql("delete from spring_session where principal_name = :email")
                .param("email", crib.trainee().email())
                .update();
        option(page, 1).check();
        assertThat(saved()).hasText("1 answer waiting");

        String address = page.url();
        page.navigate("/login");
        Steps.signIn(page, crib.trainee().email(), Classroom.PASSWORD);
        page.waitForURL("**/");
        page.navigate(address);

        assertThat(option(page, 1)).isChecked();
        assertThat(saved()).hasText(SAVED);
        assertThat(aChoice().answered()).isTrue();
    }

    @Test
    void answersGivenOfflineWaitInOrderAndGoUpOnReturn() {
        List<Page> tabs = choices().limit(3).map(this::opened).toList();
        visit.context().setOffline(true);
        for (int tab = 0; tab < 3; tab++) {
            option(tabs.get(tab), 1).check();
        }
        assertThat(tabs.get(2).getByRole(AriaRole.STATUS)).containsText("3 answers waiting");

        visit.context().setOffline(false);

        for (Page tab : tabs) {
            assertThat(tab.getByRole(AriaRole.STATUS)).hasText(SAVED);
        }
        assertThat(choices().limit(3)).allMatch(Question::answered).allMatch(question -> question.revision() == 1);
        option(tabs.get(0), 0).check();
        assertThat(tabs.get(0).getByRole(AriaRole.STATUS)).hasText(SAVED);
    }

    @Test
    void theLastOfSeveralAnswersGivenOfflineIsTheOneThatCounts() {
        visit.context().setOffline(true);
        option(page, 1).check();
        option(page, 2).check();
        option(page, 0).check();
        assertThat(saved()).containsText("1 answer waiting");

        visit.context().setOffline(false);
        assertThat(saved()).hasText(SAVED);

        page.reload();
        assertThat(option(page, 0)).isChecked();
    }

    private Page opened(Question question) {
        Page tab = visit.tab();
        tab.navigate(addressOf(question));
        return tab;
    }

    private Stream<Question> choices() {
        return crib.questions(steps.attempt()).stream()
                .filter(question -> question.item().item() instanceof SingleBestAnswer);
    }

    private Question aChoice() {
        return choices().findFirst().orElseThrow();
    }

    private String addressOf(Question question) {
        return "/attempts/%s?question=%d".formatted(steps.attempt(), question.position());
    }

    private Locator saved() {
        return page.getByRole(AriaRole.STATUS);
    }

    private static Locator option(Page page, int place) {
        return page.getByRole(AriaRole.RADIO).nth(place);
    }
}
