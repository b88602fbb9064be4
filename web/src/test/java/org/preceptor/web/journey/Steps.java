package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preceptor.core.course.Lesson;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Crib;

/** The steps of a trainee through the course: every answer is right, and every page on the way is looked at. */
final class Steps {

    private static final Pattern ATTEMPT = Pattern.compile("/attempts/([0-9a-f-]+)");
    private static final Pattern GREETING = Pattern.compile("^Good (morning|afternoon|evening)\\.$");

    private final Visit visit;
    private final Page page;
    private final Crib crib;
    private final Hand hand;

    Steps(Visit visit, Crib crib, Hand hand) {
        this.visit = visit;
        this.page = visit.page();
        this.crib = crib;
        this.hand = hand;
    }

    void signIn() {
        page.navigate("/login");
        arriveAt("Sign in");
        signIn(page, crib.trainee().email(), Classroom.PASSWORD);
        arriveHome();
    }

    /** Signs in on the page for it. */
    static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        button(page, "Sign in").click();
    }

    void lookAt(String address) {
        page.navigate(address);
        visit.look();
    }

    void takePreTest() {
        begin();
        answerEveryQuestion();
        submit();
        goHome();
    }

    void readLesson(Lesson lesson) {
        takeNextStep();
        arriveAt(lesson.title());
    }

    /** Answers each question of the lesson's check, sees why, and in the end how it went. */
    void takeCheck() {
        hand.press(button(page, "Check yourself"));
        arriveAtQuestion(1);
        int count = questions();
        for (int position = 1; position <= count; position++) {
            arriveAtQuestion(position);
            hand.answer(crib.question(attempt(), position));
            hand.press(button(page, "Check my answer"));
            assertThat(heading("Right")).isVisible();
            visit.look();
            hand.press(link(position < count ? "Next question" : "See how the check went"));
        }
        assertThat(page.getByText("Practice only")).isVisible();
        visit.look();
        goHome();
    }

    /** Home again, where what was done elsewhere is seen. */
    void comeBack() {
        page.navigate("/");
        arriveHome();
    }

    void takeFinal() {
        begin();
        answerEveryQuestion();
        submit();
        assertThat(page.getByText("You passed;")).isVisible();
        goHome();
    }

    void evaluate() {
        takeNextStep();
        arriveAt("Your view of the course");
        for (Locator question : page.getByRole(AriaRole.GROUP).all()) {
            question.getByRole(AriaRole.RADIO).last().check();
        }
        hand.press(button(page, "Send and open the certificate"));
    }

    /** Sees the certificate, and follows it to the page where everybody can check it. */
    void openCertificate() {
        arriveAt(crib.trainee().displayName());
        assertThat(page.getByText("Certificate of completion")).isVisible();
        assertThat(page.getByText("No CE credit is awarded").first()).isVisible();
        hand.press(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^http.*verify"))));
        assertThat(page.getByText("This certificate is valid.")).isVisible();
        visit.look();
    }

    /** From home through the door of an assessment to its first question. */
    void begin() {
        takeNextStep();
        Locator begin = button(page, "Begin");
        assertThat(begin).isVisible();
        visit.look();
        hand.press(begin);
        arriveAtQuestion(1);
    }

    void answerEveryQuestion() {
        int count = questions();
        for (int position = 1; position <= count; position++) {
            arriveAtQuestion(position);
            hand.answer(crib.question(attempt(), position));
            hand.press(button(page, position < count ? "Save and go on" : "Save and review"));
        }
        arriveAt("Review before you submit");
    }

    private void submit() {
        int count = questions();
        hand.press(button(page, "Submit %d answers".formatted(count)));
        assertThat(page.getByText("%d of %d.".formatted(count, count)).first()).isVisible();
        visit.look();
    }

    private void takeNextStep() {
        hand.press(page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^(Next:|You have completed)")))
                .getByRole(AriaRole.LINK));
    }

    private void goHome() {
        hand.press(link("Go to your next step"));
        arriveHome();
    }

    private void arriveHome() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(GREETING)))
                .isVisible();
        visit.look();
    }

    private void arriveAtQuestion(int position) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Question %d of \\d+$".formatted(position)))))
                .isVisible();
        visit.look();
    }

    private void arriveAt(String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setExact(true).setName(title)))
                .isVisible();
        visit.look();
    }

    private int questions() {
        return crib.questions(attempt()).size();
    }

    String attempt() {
        Matcher address = ATTEMPT.matcher(page.url());
        if (!address.find()) {
            throw new IllegalStateException("%s is no page of an attempt".formatted(page.url()));
        }
        return address.group(1);
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setExact(true).setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setExact(true).setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setExact(true).setName(name));
    }
}
