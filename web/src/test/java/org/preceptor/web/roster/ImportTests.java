package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
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
class ImportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    JdbcClient jdbc;

    Forms forms;
    CohortId cohort;
    String address;
    Importing importing;
    String ward;

    @BeforeEach
    void signIn() {
        forms = new Forms(mvc, population.administrator());
        cohort = population.cohort("Spring");
        address = "/admin/cohorts/" + cohort;
        importing = new Importing(forms, address);
        ward = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void checkCountsAndChangesNothing() throws Exception {
        Member known = population.trainee();
        Member member = population.trainee();
        forms.post(address + "/members", "email", member.email());
        long before = people();

        String page = importing
                .paste("name,email,ward\nNew One,%s\nAmina,%s\nAmina Okafor,%s\n"
                        .formatted(email(1), known.email(), member.email()))
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .containsSubsequence(
                        "new people", "<dd>1</dd>", "known people who join", "<dd>1</dd>", "already", "<dd>1</dd>")
                .contains(
                        "Let 2 people join", "Columns that are not used: ward.", "another name than the list gives: 1")
                .contains(email(1), known.email());
        assertThat(people()).isEqualTo(before);
        assertThat(members()).isOne();
    }

    @Test
    void confirmationAppliesWhatWasShownOnce() throws Exception {
        Member known = population.trainee();
        String draft = Importing.draft(
                importing.paste("email,name\n%s,New One\n%s,Amina Okafor\n".formatted(email(1), known.email())));

        MvcTestResult first = importing.confirm(draft);
        MvcTestResult second = importing.confirm(draft);

        assertThat(forms.after(first)).contains("2 people joined, 1 of them new.", "2 members", "New One");
        assertThat(forms.after(second)).contains("2 people joined, 1 of them new.");
        assertThat(members()).isEqualTo(2);
        assertThat(forms.page("/admin/audit?q={q}", email(1))).contains("person added");
        assertThat(jdbc.sql("select emails = '{}' from import_draft where id = :id::uuid")
                        .param("id", draft)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void changedWorldIsShownBeforeAnythingIsDone() throws Exception {
        Member known = population.trainee();
        String draft = Importing.draft(
                importing.paste("email,name\n%s,New One\n%s,Amina\n".formatted(email(1), known.email())));
        population.deactivate(known.id());

        MvcTestResult sent = importing.confirm(draft);

        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(sent.getResponse().getContentAsString())
                .contains("Something changed since you looked", "Amina Okafor is deactivated.");
        assertThat(members()).isZero();
    }

    @Test
    void someoneAddedMeanwhileIsShownAsKnown() throws Exception {
        String draft = Importing.draft(importing.paste("email,name\n%s,New One\n".formatted(email(1))));
        forms.post("/admin/people", "name", "New One", "email", email(1), "role", "TRAINEE");

        MvcTestResult outdated = importing.confirm(draft);

        assertThat(outdated.getResponse().getContentAsString()).contains("known, joins", "Let 1 person join");
        assertThat(forms.after(importing.confirm(Importing.draft(outdated)))).contains("1 person joined.");
    }

    @Test
    void everyBadLineIsNamedAndTheListIsKept() throws Exception {
        Member ingrid = population.instructor();
        Member gone = population.trainee();
        population.deactivate(gone.id());
        String list = "email,name\nnonsense,A\n%s,Ingrid\n%s,Amina\n%s,\n%s,Fine\n"
                .formatted(ingrid.email(), gone.email(), email(4), email(5));

        MvcTestResult sent = importing.paste(list);

        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent.getResponse().getContentAsString())
                .contains("4 lines cannot be taken", "Ingrid Solberg, an instructor", "Amina Okafor is deactivated")
                .containsSubsequence(">2</th><td>nonsense", ">3</th><td>" + ingrid.email(), ">4</th>", ">5</th>")
                .contains(list.strip())
                .doesNotContain("confirmation");
        assertThat(members()).isZero();
    }

    @Test
    void excelFileIsReadAsItWasSaved() throws Exception {
        byte[] bytes = "email;name\r\n%s;Zoë Müller\r\n".formatted(email(1)).getBytes(Charset.forName("windows-1252"));

        assertThat(importing.upload(bytes).getResponse().getContentAsString())
                .contains("Zoë Müller", "Let 1 person join");
    }

    @Test
    void tooMuchGetsASentence() throws Exception {
        String large = "email,name\n" + "x".repeat(2 * 1024 * 1024);

        assertThat(importing.paste(large).getResponse().getContentAsString()).contains("The list is larger than 2 MB.");
        assertThat(importing
                        .upload(large.getBytes(Charset.defaultCharset()))
                        .getResponse()
                        .getContentAsString())
                .contains("The list is larger than 2 MB.");
    }

    @Test
    void nothingGetsASentence() throws Exception {
        assertThat(importing.paste(" ").getResponse().getContentAsString()).contains("Choose a file, or paste a list.");
        assertThat(importing.paste("a@b.org,Amina").getResponse().getContentAsString())
                .contains("must name the columns email and name");
    }

    @Test
    void importedPeopleGetTheirLinksInOneSafeFile() throws Exception {
        importing.confirm(
                Importing.draft(importing.paste("email,name\n%s,=1+1\n%s,Zoë\n".formatted(email(1), email(2)))));

        MvcTestResult sent = forms.post(address + "/invitations");

        assertThat(sent).hasContentTypeCompatibleWith("text/csv");
        assertThat(sent.getResponse().getContentAsString().lines())
                .hasSize(3)
                .anySatisfy(line ->
                        assertThat(line).startsWith("\"'=1+1\",\"" + email(1) + "\",\"http://localhost:8080/welcome/"))
                .anySatisfy(line -> assertThat(line).startsWith("\"Zoë\",\"" + email(2)));
    }

    @Test
    void draftOfAnotherCohortIsGone() throws Exception {
        String draft = Importing.draft(importing.paste("email,name\n%s,New One\n".formatted(email(1))));
        Importing other = new Importing(forms, "/admin/cohorts/" + population.cohort("Other"));

        assertThat(other.confirm(draft).getResponse().getContentAsString()).contains("This list is not kept any more.");
        assertThat(other.confirm("")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsExportedChangesNothingWhenImported() throws Exception {
        importing.confirm(Importing.draft(
                importing.paste("email,name,extra_time_percent\n%s,=1+1,25\n%s,\"Osei, Zoë\",\n%s,Three,300\n"
                        .formatted(email(1), email(2), email(3)))));

        jdbc.sql("update person set active = false where email = ?")
                .param(email(2))
                .update();
        String exported = forms.page(address + "/roster.csv");

        assertThat(exported.lines()).hasSize(4).anyMatch(line -> line.contains("Osei, Zoë"));
        assertThat(importing.paste(exported).getResponse().getContentAsString()).contains("There is nothing to do.");
        assertThat(importing
                        .upload(exported.getBytes(StandardCharsets.UTF_8))
                        .getResponse()
                        .getContentAsString())
                .contains("There is nothing to do.");
    }

    @Test
    void importedStandingIsThatOfAnybodyWhoJoins() throws Exception {
        importing.confirm(
                Importing.draft(importing.paste("email,name\n%s,New One\n%s,New Two\n".formatted(email(1), email(2)))));
        forms.post(address + "/members", "email", population.trainee().email());

        assertThat(jdbc.sql("""
                        select distinct string_agg(s.step || s.state || coalesce(s.opens_after, ''), ' ' order by position)
                               || e.overall || e.attempts_left
                          from enrolment e
                          join enrolment_step s on s.enrolment_id = e.id
                         where e.cohort_id = :id
                         group by e.id
                        """).param("id", cohort.value()).query(String.class).list())
                .hasSize(1);
    }

    private String email(int number) {
        return "person." + number + "@" + ward + ".test";
    }

    private long members() {
        return jdbc.sql("select count(*) from enrolment where cohort_id = :id and left_at is null")
                .param("id", cohort.value())
                .query(Long.class)
                .single();
    }

    private long people() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }
}
