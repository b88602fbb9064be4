package org.preceptor.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Crib;
import org.preceptor.web.attempt.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A pre-test of half an hour, in a browser whose clock the test moves. */
@JourneyTest
class CountdownJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Visit visit;
    Page page;

    @BeforeEach
    void aTraineeBegins(Visits visits) {
        var course = classroom.timed(AssessmentKind.PRE_TEST, Duration.ofMinutes(30));
        var trainee = classroom.traineeOf(classroom.cohortOf(course));
        visit = visits.careful(URI.create("http://localhost:" + port), Screen.PHONE);
        page = visit.page();
        page.clock().install();
        Steps steps = new Steps(visit, new Crib(sittings, trainee), new Mouse(page));
        steps.signIn();
        steps.begin();
    }

    @Test
    void countsMinutesAndStepsOfTenSecondsInTheLast() {
        assertThat(timer()).hasText(Pattern.compile("^Time left: (30|29) minutes$"));

        page.clock().fastForward("25:00");
        assertThat(timer())
                .hasText(Pattern.compile("^Time left: [45] minutes\\. Then the attempt ends with what is saved\\.$"));
        assertThat(page.locator(".timeleft [role=status]")).hasText(Pattern.compile("^Time left: [45] minutes$"));

        page.clock().fastForward("04:15");
        assertThat(timer()).containsText(Pattern.compile("Time left: [1-5]0 seconds"));
    }

    @Test
    void isHiddenOnEveryPageUntilTheLastMinute() {
        button("Hide the time").click();
        assertThat(timer()).isHidden();
        page.reload();
        assertThat(button("Show the time")).isVisible();
        assertThat(timer()).isHidden();

        page.clock().fastForward("29:15");

        assertThat(timer()).isVisible();
    }

    @Test
    void saysThatTimeIsUp() {
        page.clock().fastForward("30:01");

        assertThat(timer()).hasText("Time is up. What is saved is being handed in.");
        visit.look();
    }

    private Locator timer() {
        return page.locator(".timeleft .left");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
