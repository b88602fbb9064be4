package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists that take longer than somebody waits for an answer. */
@AdministratorTest
class LongImportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    Forms forms;
    CohortId cohort;
    Importing importing;
    String ward;

    @BeforeEach
    void signIn() {
        forms = new Forms(mvc, population.administrator());
        cohort = population.cohort("Spring");
        importing = new Importing(forms, "/admin/cohorts/" + cohort);
        ward = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void tenThousandPeopleAreCountedWhileTheyAreAddedAndSeenWhenAllAre() throws Exception {
        String draft = Importing.draft(importing.paste(list(10_000)));
        String progress;
        try (Gate later = Gate.at(email(7_600), database)) {
            try (Gate early = Gate.at(email(2_600), database)) {
                progress = importing.progressOf(importing.confirm(draft));
                importing.awaitWords(progress, "2,500 of 10,000 people added.");
                assertThat(forms.page(progress)).contains("max=\"10000\" value=\"2500\"", "http-equiv=\"refresh\"");
                assertThat(members()).isZero();
                early.open();
            }
            importing.awaitWords(progress, "7,500 of 10,000 people added.");
            assertThat(members()).isZero();
            later.open();
        }

        assertThat(forms.after(importing.awaitEnd(progress)))
                .contains("10,000 people joined, 10,000 of them new.", "1–25 of 10,000")
                .contains("The extra time of 200 changed.");
        assertThat(crossedForms()).containsOnly(Map.entry("AB", 5_000), Map.entry("BA", 5_000));
        assertThat(forms.after(forms.get(progress))).contains("10,000 people joined, 10,000 of them new.");
        assertThat(importedEntries()).isOne();
    }

    @Test
    void aSecondClickAndASecondTabWatchTheSameImport() throws Exception {
        String draft = Importing.draft(importing.paste(list(600)));
        String progress;
        try (Gate gate = Gate.at(email(300), database)) {
            progress = importing.progressOf(importing.confirm(draft));

            assertThat(importing.progressOf(importing.confirm(draft))).isEqualTo(progress);
            importing.awaitWords(progress, "250 of 600 people added.");
            gate.open();
        }
        importing.awaitEnd(progress);

        assertThat(forms.after(importing.confirm(draft))).contains("600 people joined, 600 of them new.");
        assertThat(members()).isEqualTo(600);
        assertThat(importedEntries()).isOne();
    }

    @Test
    void aFailureInTheMiddleLeavesNothingAndSaysSo() throws Exception {
        String draft = Importing.draft(importing.paste(list(600)));
        String progress;
        try (Gate gate = Gate.at(email(300), database)) {
            progress = importing.progressOf(importing.confirm(draft));
            importing.awaitWords(progress, "250 of 600 people added.");
            breakTheImport();
            importing.awaitWords(progress, "Something went wrong on our side. Nobody was added");
            gate.open();
        }
        assertThat(members()).isZero();
        assertThat(added()).isZero();
        assertThat(importedEntries()).isZero();

        String again = Importing.draft(forms.page(progress));
        assertThat(again).isEqualTo(draft);
        importing.confirm(again);
        assertThat(forms.after(importing.awaitEnd(progress))).contains("600 people joined, 600 of them new.");
    }

    @Test
    void whatHasChangedMeanwhileIsShownBeforeAnythingIsDone() throws Exception {
        String draft = Importing.draft(importing.paste(list(600)));
        String progress;
        try (Gate gate = Gate.at(email(300), database)) {
            progress = importing.progressOf(importing.confirm(draft));
            importing.awaitWords(progress, "250 of 600 people added.");
            gate.commit();
        }

        importing.awaitWords(progress, "Something changed since you looked");
        assertThat(forms.page(progress)).containsSubsequence("<dd>599</dd>", "known people who join", "<dd>1</dd>");
        assertThat(members()).isZero();
    }

    @Test
    void aPageThatAsksForNewsIsLoadedAgainWhenThereIsAResult() throws Exception {
        String draft = Importing.draft(importing.paste(list(600)));
        String progress;
        try (Gate gate = Gate.at(email(300), database)) {
            progress = importing.progressOf(importing.confirm(draft));
            assertThat(importing.poll(progress))
                    .doesNotContainHeader("HX-Refresh")
                    .bodyText()
                    .contains("id=\"state\"");
            gate.open();
        }
        importing.awaitEnd(progress);

        assertThat(importing.poll(progress)).hasHeader("HX-Refresh", "true");
    }

    @Nested
    class AfterItsServerWasKilled {

        String draft;
        String progress;

        @BeforeEach
        void half() throws Exception {
            draft = Importing.draft(importing.paste(list(2)));
            progress = importing.address() + "/import/" + draft;
        }

        @Test
        void theListCanBeConfirmedAgain() throws Exception {
            seen(clock.instant().minus(ImportRuns.DEAD_AFTER).minusSeconds(1));

            assertThat(forms.page(progress)).contains("The import stopped with its server. Nobody was added");
            assertThat(forms.after(importing.confirm(Importing.draft(forms.page(progress)))))
                    .contains("2 people joined, 2 of them new.");
        }

        @Test
        void whatWasSeenJustNowIsNotBegunTwice() throws Exception {
            seen(clock.instant());

            assertThat(importing.progressOf(importing.confirm(draft))).isEqualTo(progress);
            assertThat(forms.page(progress)).contains("1 of 2 people added.");
            assertThat(members()).isZero();
        }

        private void seen(Instant at) {
            jdbc.sql("update import_draft set state = 'IMPORTING', done = 1, people = 2, seen_at = ? where id = ?")
                    .params(at.atOffset(ZoneOffset.UTC), UUID.fromString(draft))
                    .update();
        }
    }

    @Test
    void anotherAdministratorsListIsNotThere() throws Exception {
        String draft = Importing.draft(importing.paste(list(2)));
        Forms other = new Forms(mvc, population.administrator());

        assertThat(other.page(importing.address() + "/import/" + draft)).contains("This list is not kept any more.");
    }

    private String list(int people) {
        return IntStream.range(0, people)
                .mapToObj(n -> email(n) + ",Person No " + n + "," + (n % 50 == 0 ? "25" : ""))
                .collect(Collectors.joining("\n", "email,name,extra_time_percent\n", "\n"));
    }

    private String email(int number) {
        return "person." + number + "@" + ward + ".test";
    }

    /** Ends the connection of the import that waits at a gate. */
    private void breakTheImport() {
        jdbc.sql("""
                select pg_terminate_backend(pid)
                  from pg_stat_activity
                 where datname = current_database()
                   and wait_event_type = 'Lock'
                   and query like 'insert into person%'
                """).query(Boolean.class).single();
    }

    private Map<String, Integer> crossedForms() {
        return jdbc
                .sql("""
                select pre_test_form || final_form as forms, count(*) as people
                  from enrolment
                 where cohort_id = :id
                 group by forms
                """)
                .param("id", cohort.value())
                .query((row, number) -> Map.entry(row.getString("forms"), row.getInt("people")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long members() {
        return count("enrolment where cohort_id = ? and left_at is null", cohort.value());
    }

    private long added() {
        return count("person where email like '%@' || ? || '.test'", ward);
    }

    private long importedEntries() {
        return count("audit_entry where action = 'list imported' and subject = ?", "cohort:" + cohort);
    }

    private long count(String what, Object parameter) {
        return jdbc.sql("select count(*) from " + what)
                .param(parameter)
                .query(Long.class)
                .single();
    }
}
