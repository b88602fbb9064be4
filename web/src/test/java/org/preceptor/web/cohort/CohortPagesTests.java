package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.cohort.ServedCohorts.Monday.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.Role;
import org.preceptor.web.As;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServedCohorts
class CohortPagesTests {

    static final LocalDate DUE = LocalDate.of(2026, 12, 12);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cohorts cohorts;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = cohorts.aCohort("Autumn intake " + UUID.randomUUID(), DUE);
        instructor = cohorts.anInstructorOf(cohort);
    }

    @Nested
    class ListOfCohorts {

        @Test
        void whoTeachesNothingIsToldSo() {
            assertThat(text(cohorts.anInstructorOf(), "/cohorts")).contains("You teach no cohort yet");
        }

        @Test
        void everyCohortStandsWithItsNumbers() {
            cohorts.enrol("Ada New", cohort, NOW);
            cohorts.enrol("Ben Begun", cohort, ago(1)).takesThePreTest(3, ago(1));
            passed("Cleo Passed");

            assertThat(text(instructor, "/cohorts"))
                    .contains("href=\"/cohorts/" + cohort)
                    .containsPattern(numbers("3", "1", "1", "1", "12 December 2026"));
        }

        @Test
        void whoHasLeftIsNotCounted() {
            Enrolled gone = cohorts.enrol("Gil Gone", cohort, NOW);
            cohorts.leave(gone.person(), cohort);

            assertThat(text(instructor, "/cohorts")).containsPattern(numbers("0", "0", "0", "0"));
        }

        @Test
        void cohortsOfOthersAreNotThere() {
            CohortId other = cohorts.aCohort("Winter intake " + UUID.randomUUID(), null);

            assertThat(text(instructor, "/cohorts")).doesNotContain(other.toString());
        }

        private static String numbers(String... cells) {
            return String.join(
                    "\\s*",
                    Arrays.stream(cells)
                            .map(cell -> "<td class=\"number\">%s</td>".formatted(cell))
                            .toList());
        }
    }

    @Nested
    class Summary {

        @Test
        void emptyCohortSaysHowPeopleComeIn() {
            assertThat(page()).contains("Nobody is in this cohort yet", "An administrator adds people");
        }

        @Test
        void everyNumberLeadsToThePeopleItCounts() {
            cohorts.enrol("Ada New", cohort, NOW);
            passed("Cleo Passed");

            assertThat(page())
                    .contains("Due 12 December 2026.")
                    .contains("<dt>enrolled</dt><dd><a href=\"/cohorts/%s#people\">2</a>".formatted(cohort))
                    .contains("?state=not-started#people\">1</a>")
                    .contains("?state=in-progress#people\">0</a>")
                    .contains("?state=passed#people\">1</a>")
                    .contains("?state=certified#people\">0</a>");
        }

        @Test
        void certificatesCountAmongThePassed() {
            passed("Cleo Passed");
            passed("Dan Done").evaluates(ago(1));

            assertThat(page()).contains("?state=passed#people\">2</a>").contains("?state=certified#people\">1</a>");
        }

        @Test
        void submittingMovesTheNumbersAtOnce() {
            Enrolled ada = cohorts.enrol("Ada New", cohort, NOW);
            assertThat(page()).contains("?state=in-progress#people\">0</a>");

            ada.takesThePreTest(4, NOW);

            assertThat(page()).contains("?state=in-progress#people\">1</a>");
        }
    }

    @Nested
    class NeedsAWord {

        @Test
        void reasonsStandInWordsTheMostUrgentFirst() {
            cohorts.enrol("Ada Late", cohort, ago(9));
            atTheFinal("Ben Twice").takesTheFinal(3, ago(2)).takesTheFinal(4, ago(1));

            assertThat(page())
                    .contains("Needs a word (2)")
                    .containsSubsequence(
                            "Ben Twice",
                            "failed the final twice; 1 attempt left",
                            "Ada Late",
                            "not started after 9 days");
        }

        @Test
        void eightAreShownWithTheWayToAll() {
            IntStream.range(0, 9).forEach(i -> cohorts.enrol("Late Person " + i, cohort, ago(20)));

            assertThat(page())
                    .contains("Needs a word (9)")
                    .contains("href=\"/cohorts/%s?state=needs-a-word#people\">All 9 who need a word".formatted(cohort))
                    .doesNotContain("<strong>Late Person 8</strong>");
        }

        @Test
        void nobodyIsSaidToo() {
            cohorts.enrol("Ada New", cohort, NOW);

            assertThat(page()).contains("Needs a word (0)", "Nobody needs a word today.");
        }
    }

    @Nested
    class BeforeAndAfter {

        @Test
        void fiveScoresAreTooFewToSay() {
            IntStream.range(0, 5).forEach(i -> preTested("Person " + i, i));

            assertThat(page()).contains("too few to say (n = 5); from 6 on").doesNotContain("<svg class=\"plot\"");
        }

        @Test
        void sixScoresHaveAMedianAndItsInterval() {
            IntStream.range(1, 7).forEach(i -> preTested("Person " + i, i));

            assertThat(page())
                    .contains("<svg class=\"plot\"")
                    .contains(
                            "Before: median 43.8%, middle half 25–62.5%, 95% interval for the median 12.5–75%, n = 6.",
                            "After: too few to say (n = 0); from 6 on.")
                    .doesNotContain("style=");
        }

        @Test
        void onlyTheFirstFinalCounts() {
            IntStream.range(0, 6)
                    .forEach(i ->
                            atTheFinal("Person " + i).takesTheFinal(4, ago(2)).takesTheFinal(8, ago(1)));

            assertThat(page())
                    .contains("After: median 50%, middle half 50–50%, 95% interval for the median 50–50%, n = 6.");
        }
    }

    @Nested
    class Absent {

        @ParameterizedTest
        @ValueSource(strings = {"", "/export.csv"})
        void cohortOfSomebodyElseIsNoPage(String what) {
            Member other = cohorts.anInstructorOf();

            assertThat(bodyOf404(other, "/cohorts/" + cohort + what))
                    .isEqualTo(bodyOf404(other, "/cohorts/" + UUID.randomUUID() + what));
        }

        @Test
        void traineeOfAnotherCohortIsNoPage() {
            CohortId mine = cohorts.aCohort("Mine " + UUID.randomUUID(), null);
            Member both = cohorts.anInstructorOf(mine);
            Enrolled elsewhere = cohorts.enrol("Ada Elsewhere", cohort, NOW);

            assertThat(bodyOf404(both, "/cohorts/%s/trainees/%s".formatted(mine, elsewhere.person())))
                    .isEqualTo(bodyOf404(both, "/cohorts/%s/trainees/%s".formatted(mine, UUID.randomUUID())))
                    .isEqualTo(bodyOf404(both, "/cohorts/" + UUID.randomUUID()));
        }

        @Test
        void traineeWhoLeftIsNoPage() {
            Enrolled gone = cohorts.enrol("Gil Gone", cohort, NOW);
            cohorts.leave(gone.person(), cohort);

            assertThat(get(instructor, "/cohorts/%s/trainees/%s".formatted(cohort, gone.person())))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/cohorts/x", "/cohorts/x/export.csv", "/cohorts/x/trainees/y", "/cohorts/1/trainees/2"})
        void nonsenseIsNoPage(String address) {
            assertThat(bodyOf404(instructor, address))
                    .isEqualTo(bodyOf404(instructor, "/cohorts/" + UUID.randomUUID()));
        }

        @Test
        void dismissedInstructorSeesNothingAtTheNextRequest() {
            assertThat(get(instructor, "/cohorts/" + cohort)).hasStatusOk();

            cohorts.dismiss(instructor, cohort);

            assertThat(get(instructor, "/cohorts/" + cohort)).hasStatus(HttpStatus.NOT_FOUND);
        }

        @ParameterizedTest
        @CsvSource({"TRAINEE", "ADMINISTRATOR"})
        void otherRolesSeeNoCohort(Role role) {
            assertThat(get(cohorts.person("Someone Else", role, false), "/cohorts/" + cohort))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String page() {
        return text(instructor, "/cohorts/" + cohort);
    }

    private String text(Member member, String address) {
        MvcTestResult result = get(member, address);
        assertThat(result).hasStatusOk();
        return Text.of(result);
    }

    private String bodyOf404(Member member, String address) {
        MvcTestResult result = get(member, address);
        assertThat(result).hasStatus(HttpStatus.NOT_FOUND);
        return Text.withoutToken(result);
    }

    private MvcTestResult get(Member member, String address) {
        return mvc.get().uri(address).with(As.member(member)).exchange();
    }

    private Enrolled preTested(String name, int points) {
        return cohorts.enrol(name, cohort, ago(1)).takesThePreTest(points, ago(1));
    }

    private Enrolled atTheFinal(String name) {
        return preTested(name, 3).studies(8, ago(3));
    }

    private Enrolled passed(String name) {
        return atTheFinal(name).takesTheFinal(7, ago(2));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
