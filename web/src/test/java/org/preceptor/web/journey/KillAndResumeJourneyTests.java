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

    /** Chooses the first and the second option in turn, from the page's own form, until the server is gone. */
    static final String SAVES = """
            () => {
                const form = document.querySelector("form.answer");
                const options = [...form.querySelectorAll(".question input[type=radio]")].map(one => one.value);
                window.acknowledged = 0;
                const save = async () => {
                    for (let turn = 0; turn < 200; turn++) {
                        const body = new URLSearchParams({
                            _csrf: form.elements._csrf.value, revision: turn, answer: options[turn % 2]});
                        const answer = await fetch(form.action, {
                            method: "POST", body, headers: {"X-Requested-With": "fetch"}});
                        if (!answer.ok) {
                            throw new Error(answer.status);
                        }
                        window.acknowledged = (await answer.json()).revision;
                    }
                };
                save().catch(() => {}).finally(() => window.ended = true);
            }""";

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

    /** Two hundred saves, one on the other's acknowledgement, with the power cut among them. */
    @Test
    void everyAnswerAcknowledgedBeforeTheKillIsThere() throws IOException {
        open(choices.getFirst());
        page.evaluate(SAVES);
        page.waitForFunction("() => window.acknowledged >= 60");

        application.kill();
        application.killDatabase();
        page.waitForFunction("() => window.ended");
        int acknowledged = (Integer) page.evaluate("window.acknowledged");
        application.startAgain();

        open(choices.getFirst());
        int kept = Integer.parseInt(page.locator("[name=revision]").getAttribute("value"));
        org.assertj.core.api.Assertions.assertThat(kept).isBetween(acknowledged, acknowledged + 1);
        assertThat(page.getByRole(AriaRole.RADIO).nth((kept - 1) % 2)).isChecked();
    }

    /** A case is none: its answers are sent with the number of their part. */
    private boolean isChoice(int position) {
        open(position);
        return page.locator(".part").count() == 0
                && page.locator(".question input[type=radio]").count() > 1;
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
