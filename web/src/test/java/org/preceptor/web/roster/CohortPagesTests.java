package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.Role;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdministratorTest
class CohortPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    JdbcClient jdbc;

    Forms forms;

    @BeforeEach
    void signIn() {
        forms = new Forms(mvc, population.administrator());
    }

    @Nested
    class Creating {

        @Test
        void newCohortTakesTheNewestVersionOfTheChosenCourse() throws Exception {
            population.publish("gloves", "Gloves, old");
            String newest = population.publish("gloves", "Gloves, new").hash().hex();
            population.publish("masks", "Masks");

            assertThat(forms.page("/admin/cohorts"))
                    .contains("Gloves, new", "Masks")
                    .doesNotContain("Gloves, old");
            MvcTestResult sent =
                    forms.post("/admin/cohorts", "name", unused("Autumn"), "due", "2099-12-12", "course", newest);

            assertThat(forms.after(sent))
                    .contains("was created.", "Due on 12 December 2099", "Gloves, new", "Nobody is in this cohort yet");
        }

        @Test
        void theSameFormTwiceMakesOneCohort() {
            String course = population.publish("gloves", "Gloves").hash().hex();
            String id = UUID.randomUUID().toString();
            String name = unused("Autumn");

            forms.post("/admin/cohorts", "id", id, "name", name, "course", course);
            MvcTestResult second = forms.post("/admin/cohorts", "id", id, "name", name, "course", course);

            assertThat(second).hasRedirectedUrl("/admin/cohorts/" + id);
        }

        @Test
        void nameIsUniqueInAnyLetterCase() throws Exception {
            String course = population.publish("gloves", "Gloves").hash().hex();
            String name = unused("autumn");
            forms.post("/admin/cohorts", "name", name, "course", course);

            MvcTestResult again = forms.post("/admin/cohorts", "name", name.toUpperCase(Locale.ROOT), "course", course);

            assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(again.getResponse().getContentAsString()).contains("There is a cohort of this name already.");
        }

        @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
        @CsvSource({
            "' ',    '',         known,   Write a name.",
            "Autumn, 2020-01-01, known,   This day has passed.",
            "Autumn, soon,       known,   This is not a day.",
            "Autumn, '',         unknown, Choose a course."
        })
        void badInputGetsASentence(String name, String due, String course, String sentence) throws Exception {
            String known = population.publish("gloves", "Gloves").hash().hex();
            population.publish("masks", "Masks");

            MvcTestResult sent = forms.post(
                    "/admin/cohorts", "name", name, "due", due, "course", course.equals("known") ? known : course);

            assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(sent.getResponse().getContentAsString()).contains(sentence, "value=\"" + name + "\"");
        }
    }

    @Nested
    class Members {

        CohortId cohort;
        String address;

        @BeforeEach
        void open() {
            cohort = population.cohort("Spring");
            address = "/admin/cohorts/" + cohort;
        }

        @Test
        void knownTraineeJoinsByAddressAlone() throws Exception {
            Member amina = population.trainee();

            MvcTestResult sent = forms.post(
                    address + "/members", "email", " " + amina.email().toUpperCase(Locale.ROOT));

            assertThat(forms.after(sent)).contains("Amina Okafor joined.", "1 member", "not started");
            assertThat(forms.after(forms.post(address + "/members", "email", amina.email())))
                    .contains("Amina Okafor is in this cohort already.", "1 member");
        }

        @Test
        void newPersonNeedsAName() throws Exception {
            String email = UUID.randomUUID() + "@b.org";

            MvcTestResult unnamed = forms.post(address + "/members", "email", email);

            assertThat(unnamed.getResponse().getContentAsString())
                    .contains("Nobody has this address yet.", "value=\"" + email + "\"", "href=\"#person\"");
            assertThat(forms.after(forms.post(address + "/members", "email", email, "person", "Ben Osei")))
                    .contains("Ben Osei was added and joined.", email, "Has no password yet");
        }

        @Test
        void instructorDoesNotJoin() throws Exception {
            MvcTestResult sent = forms.post(
                    address + "/members", "email", population.instructor().email());

            assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(sent.getResponse().getContentAsString()).contains("Ingrid Solberg is an instructor");
        }

        @Test
        void deactivatedPersonDoesNotJoin() throws Exception {
            Member amina = population.trainee();
            population.deactivate(amina.id());

            assertThat(forms.post(address + "/members", "email", amina.email())
                            .getResponse()
                            .getContentAsString())
                    .contains("Amina Okafor is deactivated.");
        }

        @Test
        void whoLeavesKeepsTheHistory() throws Exception {
            Member amina = population.trainee();
            forms.post(address + "/members", "email", amina.email());

            MvcTestResult sent = forms.post(address + "/members/" + amina.id() + "/removal");

            assertThat(forms.after(sent)).contains("What they did stays on record.", "Nobody is in this cohort yet");
            assertThat(forms.page("/admin/people/" + amina.id())).contains("Spring", "not started, left on");
        }

        @Test
        void membersAreSearchedAndCutIntoPages() throws Exception {
            IntStream.rangeClosed(10, 39)
                    .forEach(n -> forms.post(
                            address + "/members",
                            "email",
                            population.person(Role.TRAINEE, "Paged " + n).email()));

            assertThat(forms.page(address))
                    .contains("30 members", "1–25 of 30", "Paged 34")
                    .doesNotContain("Paged 35");
            assertThat(forms.page(address + "?page=2")).contains("Paged 39");
            assertThat(forms.page(address + "?q=paged 39"))
                    .contains("1 member found")
                    .doesNotContain("Paged 38");
            assertThat(forms.page(address + "?q=nobody")).contains("0 members found");
        }

        @Test
        void formsAreDealtInTurn() {
            IntStream.range(0, 4)
                    .forEach(n -> forms.post(
                            address + "/members", "email", population.trainee().email()));

            assertThat(jdbc.sql("select pre_test_form from enrolment where cohort_id = :id order by enrolled_at, id")
                            .param("id", cohort.value())
                            .query(String.class)
                            .list())
                    .isEqualTo(List.of("A", "B", "A", "B"));
        }
    }

    @Test
    void cohortIsRenamedAndGetsADueDate() throws Exception {
        String address = "/admin/cohorts/" + population.cohort("Spring");
        String name = unused("Summer");

        MvcTestResult sent = forms.post(address, "name", name, "due", "2099-01-31");

        assertThat(forms.after(sent)).contains(name, "Due on 31 January 2099", "Name and dates were saved.");
        assertThat(forms.page("/admin/audit?q={q}", name)).contains("cohort changed", "no due date");
    }

    @Nested
    class TermOfCertificates {

        CohortId cohort;
        String address;

        @BeforeEach
        void open() {
            cohort = population.cohort("Spring");
            address = "/admin/cohorts/" + cohort;
        }

        @Test
        void newCohortHasOneWhereItIsTyped() throws Exception {
            String course = population.publish("gloves", "Gloves").hash().hex();

            MvcTestResult sent =
                    forms.post("/admin/cohorts", "name", unused("Autumn"), "months", "12", "course", course);

            assertThat(forms.after(sent)).contains("No due date. Certificates are valid for 12 months");
        }

        @Test
        void isSetAndTakenBackOnRecord() throws Exception {
            String name = unused("Summer");

            assertThat(forms.after(forms.post(address, "name", name, "months", " 36 ")))
                    .contains("Certificates are valid for 36 months", "value=\"36\"");
            assertThat(forms.page("/admin/audit?q={q}", name)).contains("certificates valid for 36 months");

            assertThat(forms.after(forms.post(address, "name", name, "months", "")))
                    .doesNotContain("Certificates are valid for 36 months");
            assertThat(months()).isNull();
        }

        @ParameterizedTest(name = "“{0}”")
        @ValueSource(strings = {"0", "121", "-1", "1.5", "a year", "🦉", "99999999999"})
        void badInputGetsASentenceAndLosesNothing(String typed) throws Exception {
            forms.post(address, "name", unused("Summer"), "months", "24");

            MvcTestResult sent = forms.post(address, "name", "Winter kept", "due", "2099-01-31", "months", typed);

            assertThat(sent)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Write a whole number of months from 1 to 120, or leave it empty.", "href=\"#months\"")
                    .contains("value=\"%s\"".formatted(typed), "value=\"Winter kept\"", "value=\"2099-01-31\"");
            assertThat(months()).isEqualTo("24");
            assertThat(forms.post("/admin/cohorts", "name", "Winter kept", "months", typed))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Write a whole number of months", "value=\"%s\"".formatted(typed), "Winter kept");
        }

        @Test
        void staysAsItIsInAnArchivedCohort() {
            forms.post(address, "name", unused("Summer"), "months", "24");
            forms.post(address + "/archive");

            assertThat(forms.post(address, "name", unused("Summer"), "months", "12"))
                    .hasStatus(HttpStatus.CONFLICT);
            assertThat(months()).isEqualTo("24");
        }

        private @Nullable String months() {
            return (String) jdbc.sql("select certificate_months::text from cohort where id = :id")
                    .param("id", cohort.value())
                    .query()
                    .singleRow()
                    .get("certificate_months");
        }
    }

    @Test
    void instructorTeachesACohortUntilRemoved() throws Exception {
        String address = "/admin/cohorts/" + population.cohort("Spring");
        Member ingrid = population.instructor();

        MvcTestResult added =
                forms.post(address + "/instructors", "instructor", ingrid.id().toString());

        assertThat(forms.after(added)).contains("They teach this cohort now.", ingrid.email());
        assertThat(forms.page("/admin/people/" + ingrid.id())).contains("teaches it");
        assertThat(forms.after(forms.post(address + "/instructors/" + ingrid.id() + "/removal")))
                .contains("They do not teach this cohort any more.", "Nobody teaches this cohort yet");
    }

    @Test
    void traineeTeachesNothing() throws Exception {
        String address = "/admin/cohorts/" + population.cohort("Spring");

        MvcTestResult sent = forms.post(
                address + "/instructors",
                "instructor",
                population.trainee().id().toString());

        assertThat(forms.after(sent)).contains("are no active instructor", "Nobody teaches this cohort yet");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINEE", "INSTRUCTOR"})
    void othersFindNoSuchPage(Role role) {
        var others = new Forms(mvc, population.person(role, "Somebody"));
        String address = "/admin/cohorts/" + population.cohort("Spring");

        assertThat(others.get("/admin/cohorts")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(others.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(others.get(address + "/import")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(others.post(address + "/members", "email", "a@b.org", "person", "A"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void unknownCohortIsAbsent() {
        String address = "/admin/cohorts/" + UUID.randomUUID();

        assertThat(forms.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(forms.get("/admin/cohorts/spring")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(forms.post(address + "/members", "email", "a@b.org", "person", "A"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(forms.post(address, "name", "A")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String unused(String name) {
        return name + " " + UUID.randomUUID();
    }
}
