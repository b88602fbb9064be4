package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.As;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
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
    String ward;

    @BeforeEach
    void signIn() {
        forms = new Forms(mvc, population.administrator());
        cohort = population.cohort("Spring");
        address = "/admin/cohorts/" + cohort;
        ward = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void checkCountsAndChangesNothing() throws Exception {
        Member known = population.trainee();
        Member member = population.trainee();
        forms.post(address + "/members", "email", member.email());
        long before = people();

        String page = paste("name,email,ward\nNew One,%s\nAmina,%s\nAmina Okafor,%s\n"
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
        String draft = draft(paste("email,name\n%s,New One\n%s,Amina Okafor\n".formatted(email(1), known.email())));

        MvcTestResult first = confirm(draft);
        MvcTestResult second = confirm(draft);

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
        String draft = draft(paste("email,name\n%s,New One\n%s,Amina\n".formatted(email(1), known.email())));
        population.deactivate(known.id());

        MvcTestResult sent = confirm(draft);

        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(sent.getResponse().getContentAsString())
                .contains("Something changed since you looked", "Amina Okafor is deactivated.");
        assertThat(members()).isZero();
    }

    @Test
    void someoneAddedMeanwhileIsShownAsKnown() throws Exception {
        String draft = draft(paste("email,name\n%s,New One\n".formatted(email(1))));
        forms.post("/admin/people", "name", "New One", "email", email(1), "role", "TRAINEE");

        MvcTestResult outdated = confirm(draft);

        assertThat(outdated.getResponse().getContentAsString()).contains("known, joins", "Let 1 person join");
        assertThat(forms.after(confirm(draft(outdated)))).contains("1 person joined.");
    }

    @Test
    void everyBadLineIsNamedAndTheListIsKept() throws Exception {
        Member ingrid = population.instructor();
        Member gone = population.trainee();
        population.deactivate(gone.id());
        String list = "email,name\nnonsense,A\n%s,Ingrid\n%s,Amina\n%s,\n%s,Fine\n"
                .formatted(ingrid.email(), gone.email(), email(4), email(5));

        MvcTestResult sent = paste(list);

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

        assertThat(upload(bytes).getResponse().getContentAsString()).contains("Zoë Müller", "Let 1 person join");
    }

    @Test
    void tooMuchGetsASentence() throws Exception {
        String large = "email,name\n" + "x".repeat(2 * 1024 * 1024);

        assertThat(paste(large).getResponse().getContentAsString()).contains("The list is larger than 2 MB.");
        assertThat(upload(large.getBytes(Charset.defaultCharset()))
                        .getResponse()
                        .getContentAsString())
                .contains("The list is larger than 2 MB.");
    }

    @Test
    void nothingGetsASentence() throws Exception {
        assertThat(paste(" ").getResponse().getContentAsString()).contains("Choose a file, or paste a list.");
        assertThat(paste("a@b.org,Amina").getResponse().getContentAsString())
                .contains("must name the columns email and name");
    }

    @Test
    void importedPeopleGetTheirLinksInOneSafeFile() throws Exception {
        confirm(draft(paste("email,name\n%s,=1+1\n%s,Zoë\n".formatted(email(1), email(2)))));

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
        String draft = draft(paste("email,name\n%s,New One\n".formatted(email(1))));
        address = "/admin/cohorts/" + population.cohort("Other");

        assertThat(confirm(draft).getResponse().getContentAsString()).contains("This list is not kept any more.");
        assertThat(confirm("")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void tenThousandPeopleJoinAtOnce() throws Exception {
        String list = IntStream.range(0, 10_000)
                .mapToObj(n -> email(n) + ",Person No " + n + "," + (n % 50 == 0 ? "25" : ""))
                .collect(Collectors.joining("\n", "email,name,extra_time_percent\n", "\n"));

        MvcTestResult sent = confirm(draft(paste(list)));

        assertThat(forms.after(sent))
                .contains("10,000 people joined, 10,000 of them new.", "1–25 of 10,000")
                .contains("The extra time of 200 changed.");
        assertThat(jdbc.sql("""
                        select pre_test_form || final_form, count(*)
                          from enrolment
                         where cohort_id = :id
                         group by 1
                         order by 1
                        """)
                        .param("id", cohort.value())
                        .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                        .list())
                .containsExactly(Map.entry("AB", 5_000), Map.entry("BA", 5_000));
    }

    @Test
    void extraTimeOfAListIsShownGivenAndReplaced() throws Exception {
        String first = "email,name,extra_time_percent\n%s,One,25\n%s,Two,\n".formatted(email(1), email(2));
        assertThat(paste(first).getResponse().getContentAsString())
                .contains("whose extra time changes", "new, joins; 25% extra time");
        assertThat(forms.after(confirm(draft(paste(first)))))
                .contains("2 people joined", "The extra time of 1 changed.");
        assertThat(shares()).containsExactly(25);

        assertThat(paste(first).getResponse().getContentAsString()).contains("There is nothing to do.");

        String second = "email,name,extra_time_percent\n%s,One,50\n%s,Two,10\n".formatted(email(1), email(2));
        assertThat(paste(second).getResponse().getContentAsString())
                .contains("in the cohort; 50% extra time instead of 25%", "Change the extra time of 2 people");
        confirm(draft(paste(second)));
        assertThat(shares()).containsExactly(10, 50);

        confirm(draft(paste("email,name,extra_time_percent\n%s,One,0\n".formatted(email(1)))));
        assertThat(shares()).containsExactly(10);
    }

    @Test
    void aBadShareIsNamedAndNothingIsDone() throws Exception {
        String list = "email,name,extra_time_percent\n%s,One,a lot\n%s,Two,20\n".formatted(email(1), email(2));

        assertThat(paste(list))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("One line cannot be taken", "Write a whole number of per cent from 0 to 300, or nothing.");
        assertThat(members()).isZero();
    }

    @Test
    void whatIsExportedChangesNothingWhenImported() throws Exception {
        confirm(draft(paste("email,name,extra_time_percent\n%s,=1+1,25\n%s,\"Osei, Zoë\",\n%s,Three,300\n"
                .formatted(email(1), email(2), email(3)))));

        String exported = forms.page(address + "/roster.csv");

        assertThat(exported.lines()).hasSize(4).anyMatch(line -> line.contains("Osei, Zoë"));
        assertThat(paste(exported).getResponse().getContentAsString()).contains("There is nothing to do.");
        assertThat(upload(exported.getBytes(StandardCharsets.UTF_8))
                        .getResponse()
                        .getContentAsString())
                .contains("There is nothing to do.");
    }

    private List<Integer> shares() {
        return jdbc.sql("select percent from extension where cohort_id = :id and withdrawn_at is null order by percent")
                .param("id", cohort.value())
                .query(Integer.class)
                .list();
    }

    @Test
    void importedStandingIsThatOfAnybodyWhoJoins() throws Exception {
        confirm(draft(paste("email,name\n%s,New One\n%s,New Two\n".formatted(email(1), email(2)))));
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

    private MvcTestResult paste(String text) {
        return mvc.post()
                .uri(address + "/import")
                .multipart()
                .param("text", text)
                .with(As.member(forms.member()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult upload(byte[] bytes) {
        return mvc.post()
                .uri(address + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "list.csv", "text/csv", bytes))
                .with(As.member(forms.member()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(String draft) {
        return forms.post(address + "/import/confirmation", "draft", draft);
    }

    private static String draft(MvcTestResult sent) throws Exception {
        var field = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"")
                .matcher(sent.getResponse().getContentAsString());
        assertThat(field.find()).isTrue();
        return field.group(1);
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
