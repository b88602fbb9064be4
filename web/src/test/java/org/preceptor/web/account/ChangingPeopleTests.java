package org.preceptor.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import org.preceptor.core.person.Role;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.preceptor.web.security.MemberSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdministratorTest
class ChangingPeopleTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    Changes changes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    @MockitoSpyBean
    MemberSessions sessions;

    Member administrator;
    Forms forms;

    @BeforeEach
    void signIn() {
        administrator = population.administrator();
        forms = new Forms(mvc, administrator);
    }

    @Test
    void nameAndRoleAreChangedOnRecord() throws Exception {
        Member amina = population.trainee();

        MvcTestResult sent = forms.post(page(amina), "name", "Amina Bello", "role", "INSTRUCTOR");

        assertThat(forms.after(sent)).contains("The changes to Amina Bello were saved.");
        assertThat(forms.page("/admin/audit?person={id}", amina.id()))
                .contains("From Amina Okafor to Amina Bello", "From trainee to instructor");
    }

    @Test
    void newRoleEndsTheSessions() {
        Member amina = population.trainee();

        forms.post(page(amina), "name", "Amina Okafor", "role", "INSTRUCTOR");

        BDDMockito.then(sessions).should().end(amina.email());
    }

    @Test
    void newNameAloneEndsNoSession() {
        Member amina = population.trainee();

        forms.post(page(amina), "name", "Amina Bello", "role", "TRAINEE");

        BDDMockito.then(sessions).should(BDDMockito.never()).end(amina.email());
    }

    @Test
    void traineeWhoBecomesInstructorKeepsTheHistory() throws Exception {
        Member amina = population.trainee();
        enrolments.enrol(amina.id(), population.cohort("Spring"));

        MvcTestResult sent = forms.post(page(amina), "name", "Amina Okafor", "role", "INSTRUCTOR");

        assertThat(forms.after(sent)).contains("Spring", "not started, enrolled on");
    }

    @Test
    void instructorWhoBecomesTraineeTeachesNoMore() throws Exception {
        Member ingrid = population.instructor();
        var cohort = population.cohort("Spring");
        forms.post(
                "/admin/cohorts/" + cohort + "/instructors",
                "person",
                ingrid.id().toString());

        MvcTestResult sent = forms.post(page(ingrid), "name", "Ingrid Solberg", "role", "TRAINEE");

        assertThat(forms.after(sent)).contains("In no cohort.");
    }

    @Test
    void badNameComesBackAndChangesNothing() throws Exception {
        Member amina = population.trainee();

        MvcTestResult sent = forms.post(page(amina), "name", " ", "role", "INSTRUCTOR");

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent.getResponse().getContentAsString())
                .contains("Write a name.", "<option value=\"INSTRUCTOR\" selected>");
        assertThat(forms.page(page(amina))).contains("Amina Okafor");
    }

    @Test
    void deactivatedPersonIsSignedOutAndCanComeBack() throws Exception {
        Member amina = population.trainee();

        MvcTestResult out = forms.post(page(amina) + "/deactivation");

        assertThat(forms.after(out)).contains("Amina Okafor cannot sign in any more.", "Deactivated");
        BDDMockito.then(sessions).should().end(amina.email());
        assertThat(forms.after(forms.post(page(amina) + "/activation"))).contains("Amina Okafor can sign in again.");
    }

    @Test
    void deactivatedPersonGetsNoLink() throws Exception {
        Member amina = population.trainee();
        population.deactivate(amina.id());

        MvcTestResult sent = forms.post(page(amina) + "/invitation");

        assertThat(forms.after(sent)).contains("Activate them first.").doesNotContain("/welcome/");
    }

    @Test
    void activePersonGetsANewLink() throws Exception {
        Member amina = population.trainee();

        assertThat(forms.after(forms.post(page(amina) + "/invitation")))
                .contains("A new link was made for Amina Okafor.", "/welcome/");
    }

    @Test
    void nobodyDeactivatesThemself() throws Exception {
        population.administrator();

        MvcTestResult sent = forms.post(page(administrator) + "/deactivation");

        assertThat(forms.after(sent)).contains("You cannot deactivate yourself.");
        assertThat(active(administrator)).isTrue();
    }

    @Test
    void lastAdministratorKeepsTheRole() throws Exception {
        population.only(Role.ADMINISTRATOR, administrator);

        MvcTestResult sent = forms.post(page(administrator), "name", "Ada Bello", "role", "INSTRUCTOR");

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent.getResponse().getContentAsString()).contains("Ada Bello is the only active administrator.");
    }

    @RepeatedTest(10)
    void twoAdministratorsCannotDeactivateEachOtherAtOnce() throws Exception {
        Member other = population.administrator();
        population.only(Role.ADMINISTRATOR, administrator, other);

        List<Change> outcomes = atOnce(
                () -> changes.deactivate(other.id(), administrator.id()).orElseThrow(),
                () -> changes.deactivate(administrator.id(), other.id()).orElseThrow());

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Change.Made.class)
                .hasAtLeastOneElementOfType(Change.Refused.class);
        assertThat(List.of(active(administrator), active(other))).containsOnlyOnce(true);
    }

    @RepeatedTest(10)
    void roleAndStateOfTheLastTwoCannotGoAtOnce() throws Exception {
        Member other = population.administrator();
        population.only(Role.ADMINISTRATOR, administrator, other);

        List<Change> outcomes = atOnce(
                () -> changes.change(administrator.id(), "Ada Bello", Role.TRAINEE, administrator.id())
                        .orElseThrow(),
                () -> changes.deactivate(other.id(), administrator.id()).orElseThrow());

        assertThat(outcomes).hasAtLeastOneElementOfType(Change.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINEE", "INSTRUCTOR"})
    void othersFindNoSuchPage(Role role) {
        var others = new Forms(mvc, population.person(role, "Somebody"));
        Member amina = population.trainee();

        assertThat(others.get("/admin/people")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(others.get("/admin/audit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(others.post(page(amina) + "/deactivation")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(active(amina)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people/0198b2c4-0000-4000-8000-000000000000", "/admin/people/nobody"})
    void unknownPersonIsAbsent(String address) {
        assertThat(forms.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(forms.post(address, "name", "A", "role", "TRAINEE")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String page(Member member) {
        return "/admin/people/" + member.id();
    }

    private boolean active(Member member) {
        return jdbc.sql("select active from person where id = :id")
                .param("id", member.uuid())
                .query(Boolean.class)
                .single();
    }

    private static List<Change> atOnce(Callable<Change> one, Callable<Change> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            Future<Change> first = hands.submit(() -> together(start, one));
            Future<Change> second = hands.submit(() -> together(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static Change together(CyclicBarrier start, Callable<Change> change) throws Exception {
        start.await();
        return change.call();
    }
}
