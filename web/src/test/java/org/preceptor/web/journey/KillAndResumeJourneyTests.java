package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.web.Classroom;

/** A trainee at work while the machine under the application fails. */
@EnabledOnOs(OS.LINUX)
@ExtendWith(Browsing.class)
class KillAndResumeJourneyTests {

    static final Pattern SAVED = Pattern.compile("^Saved \\d\\d:\\d\\d:\\d\\d$");
    static final double LONG = 30_000;

    @TempDir
    Path folder;

    MortalApplication application;
    Page page;
    String attempt;
    List<Integer> choices;

    @BeforeEach
    void aTraineeBeginsThePreTest(Visits visits) throws IOException {
        application = MortalApplication.startIn(folder);
        String trainee = application.awaitTrainee();
        page = visits.guarded(application.address(), Screen.DESK).page();
        page.navigate("/login");
        Steps.signIn(page, trainee, Classroom.PASSWORD);
        page.waitForURL("**/");
        page.navigate("/assessments/pre-test");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Begin").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Question 1");
        attempt = page.url();
        choices = IntStream.rangeClosed(1, 9)
                .filter(this::isChoice)
                .boxed()
                .limit(4)
                .toList();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        application.kill();
        application.killDatabase();
    }

    @Test
    void savedAnswersSurviveAKilledApplication() throws IOException {
        choices.subList(0, 3).forEach(this::answer);

        application.kill();
        application.startAgain();

        choices.subList(0, 3).forEach(this::seeAnswer);
    }

    @Test
    void savedAnswersSurviveAKilledApplicationAndDatabase() throws IOException {
        choices.subList(0, 3).forEach(this::answer);

        application.kill();
        application.killDatabase();
        application.startAgain();

        choices.subList(0, 3).forEach(this::seeAnswer);
    }

    @Test
    void anAnswerGivenToADeadApplicationIsSavedWhenItIsBack() throws IOException {
        open(choices.getLast());
        application.kill();
        option().check();
        assertThat(saved()).containsText("Not saved yet");

        application.startAgain();

        assertThat(saved()).hasText(SAVED, new HasTextOptions().setTimeout(LONG));
        seeAnswer(choices.getLast());
    }

    private boolean isChoice(int position) {
        open(position);
        return page.locator(".question input[type=radio]").count() > 1;
    }

    private void answer(int position) {
        open(position);
        option().check();
        assertThat(saved()).hasText(SAVED);
    }

    private void seeAnswer(int position) {
        open(position);
        assertThat(option()).isChecked();
        assertThat(saved()).hasText(SAVED);
    }

    private void open(int position) {
        page.navigate("%s?question=%d".formatted(attempt, position));
    }

    private Locator option() {
        return page.getByRole(AriaRole.RADIO).nth(1);
    }

    private Locator saved() {
        return page.getByRole(AriaRole.STATUS);
    }
}
