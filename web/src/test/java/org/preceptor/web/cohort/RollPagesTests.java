package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.cohort.ServedCohorts.Monday.NOW;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.As;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The table of people: thirty of them, ten each not started, in progress and past the final. */
@ServedCohorts
class RollPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cohorts cohorts;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void thirtyPeople() {
        cohort = cohorts.aCohort("Autumn intake " + UUID.randomUUID(), LocalDate.of(2026, 12, 12));
        instructor = cohorts.anInstructorOf(cohort);
        IntStream.range(0, 10).forEach(i -> cohorts.enrol("Adam %02d".formatted(i), cohort, NOW));
        IntStream.range(0, 10)
                .forEach(i -> cohorts.enrolSimulated("Beth %02d".formatted(i), cohort, NOW)
                        .takesThePreTest(i % 9, NOW.minus(Duration.ofDays(i))));
        IntStream.range(0, 10)
                .forEach(i -> cohorts.enrol("Carl %02d".formatted(i), cohort, NOW)
                        .takesThePreTest(4, NOW.minusSeconds(3))
                        .studies(8, NOW.minusSeconds(2))
                        .takesTheFinal(i % 9, NOW.minusSeconds(1)));
    }

    @Test
    void pageHoldsTwentyFivePeople() {
        assertThat(page(""))
                .contains("30 people", "1–25 of 30", "Adam 00", "Carl 04")
                .doesNotContain("Carl 05")
                .contains("rel=\"next\" href=\"/cohorts/%s?page=2\"".formatted(cohort));
    }

    @Test
    void secondPageHoldsTheRest() {
        assertThat(page("?page=2"))
                .contains("26–30 of 30", "Carl 05", "Carl 09")
                .doesNotContain("Carl 04")
                .contains("rel=\"prev\" href=\"/cohorts/%s\"".formatted(cohort));
    }

    @Test
    void addressKeepsTheView() {
        assertThat(page("?q=ETH%200&state=in-progress&sort=-active"))
                .contains("10 people, in progress", "value=\"ETH 0\"", "<option value=\"in-progress\" selected>")
                .contains("name=\"sort\" value=\"-active\"", "aria-sort=\"descending\"")
                .contains("href=\"/cohorts/%s?q=ETH%%200&amp;state=in-progress\"".formatted(cohort));
    }

    @Test
    void nonsenseInTheAddressIsLeftOut() {
        assertThat(page("?q=%00&state=asleep&sort=sideways&page=minus")).contains("30 people", "1–25 of 30");
    }

    @Test
    void nobodyFoundIsSaidInWords() {
        assertThat(page("?q=Zebedee"))
                .contains("Nobody matches.", "Show everyone")
                .doesNotContain("table steps");
    }

    @Test
    void everyStepHasASignAndAWord() {
        assertThat(page("?q=Carl%2009"))
                .containsPattern("done\"><span aria-hidden=\"true\">✓</span> done <small>")
                .containsPattern("here\"><span aria-hidden=\"true\">▸</span> begun <small>")
                .containsPattern("locked\"><span aria-hidden=\"true\">○</span> locked</td>")
                .contains("title=\"Lesson 2: Naming the problem\">L2<");
    }

    @Test
    void everyStepHasItsScoreAndItsDay() {
        assertThat(page("?q=Carl%2007"))
                .contains("</span> done <small>50%</small> <small>2 Nov</small></td>")
                .contains("</span> passed <small>87.5%</small> <small>2 Nov</small></td>", "2 Nov 2026</td>");
    }

    @Test
    void finalScoreSortsTheBestFirst() {
        assertThat(page("?q=Carl&sort=-final")).containsSubsequence("Carl 08", "Carl 07", "Carl 00", "Carl 09");
    }

    @Test
    void simulatedPeopleAreMarkedSo() {
        assertThat(table("?q=Beth%2001")).contains("<span class=\"badge\">simulated</span>");
        assertThat(table("?q=Adam%2001")).contains("Adam 01").doesNotContain("badge");
    }

    @Test
    void onlyTheTableIsSentToAPageThatIsThere() {
        assertThat(table("?q=Beth")).contains("10 people", "Beth 09").doesNotContain("<html", "Needs a word");
    }

    @Test
    void wholePageIsSentWhenTheBrowserGoesBack() {
        MvcTestResult result = mvc.get()
                .uri("/cohorts/%s".formatted(cohort))
                .header("HX-Request", "true")
                .header("HX-History-Restore-Request", "true")
                .with(As.member(instructor))
                .exchange();

        assertThat(Text.of(result)).contains("<html");
    }

    @Test
    void scriptsComeFromTheApplicationAndNothingIsInline() {
        assertThat(page(""))
                .containsPattern("<script src=\"/webjars/htmx.org/[0-9.]+/dist/htmx.min.js\" defer>")
                .contains("\"includeIndicatorStyles\":false", "\"allowEval\":false")
                .doesNotContain("style=", "onclick", "hx-on", "<style");
    }

    private String table(String query) {
        return Text.of(mvc.get()
                .uri(URI.create("/cohorts/" + cohort + query))
                .header("HX-Request", "true")
                .with(As.member(instructor))
                .exchange());
    }

    private String page(String query) {
        return Text.of(mvc.get()
                .uri(URI.create("/cohorts/" + cohort + query))
                .with(As.member(instructor))
                .exchange());
    }
}
