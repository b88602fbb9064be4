package org.preceptor.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
class AddingPeopleTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    JdbcClient jdbc;

    Member administrator;
    Forms forms;

    @BeforeEach
    void signIn() {
        administrator = population.administrator();
        forms = new Forms(mvc, administrator);
    }

    @Test
    void newPersonGetsALinkShownOnce() throws Exception {
        String email = address();

        MvcTestResult sent = add("Zoë O’Neill", email);

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(forms.after(sent))
                .contains("Zoë O’Neill was added.", "http://localhost:8080/welcome/", "stops working on");
        assertThat(forms.page(sent.getResponse().getRedirectedUrl())).doesNotContain("/welcome/");
        assertThat(jdbc.sql("select password_hash from person where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void theSameFormTwiceMakesOnePerson() {
        String id = UUID.randomUUID().toString();
        String email = address();

        MvcTestResult first = add(id, "Amina Okafor", email);
        MvcTestResult second = add(id, "Amina Okafor", email);

        assertThat(first).hasRedirectedUrl("/admin/people/" + id);
        assertThat(second).hasRedirectedUrl("/admin/people/" + id);
        assertThat(people(email)).isOne();
    }

    @Test
    void twoClicksAtOnceMakeOnePerson() throws Exception {
        String id = UUID.randomUUID().toString();
        String email = address();
        Callable<MvcTestResult> click = () -> add(id, "Amina Okafor", email);

        try (var hands = Executors.newFixedThreadPool(2)) {
            var left = hands.submit(click);
            var right = hands.submit(click);

            assertThat(left.get()).hasRedirectedUrl("/admin/people/" + id);
            assertThat(right.get()).hasRedirectedUrl("/admin/people/" + id);
        }
        assertThat(people(email)).isOne();
    }

    @Test
    void anOldFormWithAnotherAddressMakesAnotherPerson() {
        String id = UUID.randomUUID().toString();
        add(id, "Amina Okafor", address());
        String email = address();

        assertThat(add(id, "Ben Osei", email)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(people(email)).isOne();
    }

    @Test
    void addressIsUniqueInAnyLetterCase() throws Exception {
        String email = address();
        add("Amina Okafor", email);

        MvcTestResult again = add("Amina Okafor", " " + email.toUpperCase(Locale.ROOT) + " ");

        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(again.getResponse().getContentAsString())
                .contains(
                        "There is one thing to mend",
                        "Amina Okafor has this e-mail address already",
                        "href=\"#email\"");
        assertThat(people(email)).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Zoë 👩🏽‍⚕️", "Siobhán O'Neill <b>", "=1+1", "李小龍", "Łukasz d’Ângelo-Ñuñez"})
    void unusualNamesAreFine(String name) {
        String email = address();

        assertThat(add(name, email)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(jdbc.sql("select name from person where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single())
                .isEqualTo(name);
    }

    @Test
    void twoHundredCharactersAreFine() {
        assertThat(add("👩".repeat(200), address())).hasStatus(HttpStatus.SEE_OTHER);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(textBlock = """
            '   ',       a@b.org,      TRAINEE,       Write a name.
            Amina,       '',           TRAINEE,       Write an e-mail address
            Amina,       amina,        TRAINEE,       This is not an e-mail address.
            Amina,       a b@c.org,    TRAINEE,       This is not an e-mail address.
            Amina,       a@b.org,      DEAN,          Choose a role.
            A\u0007mina, a@b.org,      TRAINEE,       The name holds a character that cannot be shown (U+0007).
            A\u202Emina, a@b.org,      TRAINEE,       The name holds a character that cannot be shown (U+202E).
            """)
    void badInputGetsASentence(String name, String email, String role, String sentence) throws Exception {
        MvcTestResult sent = forms.post("/admin/people", "name", name, "email", email, "role", role);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent.getResponse().getContentAsString()).contains(sentence);
    }

    @Test
    void tooLongANameComesBackWithEverythingTyped() throws Exception {
        String name = "n".repeat(201);

        MvcTestResult sent = forms.post("/admin/people", "name", name, "email", "x", "role", "INSTRUCTOR");

        assertThat(sent.getResponse().getContentAsString())
                .contains("The name has 201 characters. Shorten it to 200.", "There are two things to mend")
                .contains("value=\"" + name + "\"", "value=\"x\"", "<option value=\"INSTRUCTOR\" selected>")
                .contains("aria-invalid=\"true\" aria-describedby=\"name-hint name-fault\"");
    }

    @Test
    void traineeMayJoinACohortAtOnce() throws Exception {
        var cohort = population.cohort("Spring");

        MvcTestResult sent = forms.post(
                "/admin/people", "name", "Amina", "email", address(), "role", "TRAINEE", "cohort", cohort.toString());

        assertThat(forms.after(sent)).contains("Spring", "not started, enrolled on");
    }

    @Test
    void administratorJoinsNoCohort() throws Exception {
        String cohort = population.cohort("Spring").toString();

        MvcTestResult sent = forms.post(
                "/admin/people", "name", "Ada", "email", address(), "role", "ADMINISTRATOR", "cohort", cohort);

        assertThat(sent.getResponse().getContentAsString()).contains("An administrator is in no cohort.");
    }

    @Test
    void addingIsOnRecord() throws Exception {
        MvcTestResult sent = add("Amina Okafor", address());
        String id = sent.getResponse().getRedirectedUrl().substring("/admin/people/".length());

        assertThat(forms.page("/admin/audit?person={id}", id))
                .contains("person added", "person invited", administrator.displayName(), "Amina Okafor");
    }

    private MvcTestResult add(String name, String email) {
        return add(UUID.randomUUID().toString(), name, email);
    }

    private MvcTestResult add(String id, String name, String email) {
        return forms.post("/admin/people", "id", id, "name", name, "email", email, "role", "TRAINEE");
    }

    private static String address() {
        return UUID.randomUUID() + "@hospital.test";
    }

    private long people(String email) {
        return jdbc.sql("select count(*) from person where email = lower(:email)")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
