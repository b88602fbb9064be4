package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists that give people more time than the limits. */
@AdministratorTest
class ImportedExtraTimeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    JdbcClient jdbc;

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
    void extraTimeOfAListIsShownGivenAndReplaced() throws Exception {
        String first = "email,name,extra_time_percent\n%s,One,25\n%s,Two,\n".formatted(email(1), email(2));
        assertThat(importing.paste(first).getResponse().getContentAsString())
                .contains("whose extra time changes", "new, joins; 25% extra time");
        assertThat(forms.after(importing.confirm(Importing.draft(importing.paste(first)))))
                .contains("2 people joined", "The extra time of 1 changed.");
        assertThat(shares()).containsExactly(25);

        assertThat(importing.paste(first).getResponse().getContentAsString()).contains("There is nothing to do.");

        String second = "email,name,extra_time_percent\n%s,One,50\n%s,Two,10\n".formatted(email(1), email(2));
        assertThat(importing.paste(second).getResponse().getContentAsString())
                .contains("in the cohort; 50% extra time instead of 25%", "Change the extra time of 2 people");
        importing.confirm(Importing.draft(importing.paste(second)));
        assertThat(shares()).containsExactly(10, 50);

        importing.confirm(
                Importing.draft(importing.paste("email,name,extra_time_percent\n%s,One,0\n".formatted(email(1)))));
        assertThat(shares()).containsExactly(10);
    }

    @Test
    void aBadShareIsNamedAndNothingIsDone() throws Exception {
        String list = "email,name,extra_time_percent\n%s,One,a lot\n%s,Two,20\n".formatted(email(1), email(2));

        assertThat(importing.paste(list))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("One line cannot be taken", "Write a whole number of per cent from 0 to 300, or nothing.");
        assertThat(shares()).isEmpty();
    }

    private List<Integer> shares() {
        return jdbc.sql("select percent from extension where cohort_id = :id and withdrawn_at is null order by percent")
                .param("id", cohort.value())
                .query(Integer.class)
                .list();
    }

    private String email(int number) {
        return "person." + number + "@" + ward + ".test";
    }
}
