package org.preceptor.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdministratorTest
class AuditPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    @Autowired
    AuditTrail trail;

    Forms forms;

    @BeforeEach
    void signIn() {
        forms = new Forms(mvc, population.administrator());
    }

    @Test
    void entrySaysWhoWhenWhatAndOnWhat() throws Exception {
        Member amina = population.trainee();

        trail.record(forms.member().id(), "thing done", "person:" + amina.id(), "A detail & more");

        assertThat(forms.page("/admin/audit"))
                .contains("thing done", "A detail &amp; more", "UTC</time>")
                .contains(">Ada Bello</a>", "href=\"/admin/people/" + amina.id() + "\">Amina Okafor</a>");
    }

    @Test
    void newestComesFirstAndOlderFollowByKey() throws Exception {
        IntStream.rangeClosed(100, 179).forEach(n -> trail.record(null, "counted", "number " + n, "keyed"));

        String first = forms.page("/admin/audit?q=keyed");
        var older = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);

        assertThat(first)
                .containsSubsequence("number 179", "number 178", "number 130")
                .doesNotContain("number 129");
        assertThat(older.find()).isTrue();
        trail.record(null, "counted", "number 180", "keyed");
        assertThat(forms.page(older.group(1).replace("&amp;", "&")))
                .containsSubsequence("number 129", "number 100", "Newest")
                .doesNotContain("number 130", "rel=\"next\"");
    }

    @Test
    void recordIsNarrowedToAPerson() throws Exception {
        Member amina = population.trainee();
        trail.record(amina.id(), "done by her", "somewhere", "x");
        trail.record(null, "done to her", "person:" + amina.id(), "x");
        trail.record(null, "done elsewhere", "somewhere", "x");

        assertThat(forms.page("/admin/audit?person={id}", amina.id()))
                .contains("Only what Amina Okafor did", "done by her", "done to her", "Preceptor")
                .doesNotContain("done elsewhere");
    }

    @Test
    void nothingFoundSaysSo() throws Exception {
        assertThat(forms.page("/admin/audit?q=never-heard-of")).contains("Nothing is on record here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before=x", "before=-1", "before=99999999999999999999", "person=nobody", "q="})
    void oddRequestsAreAnswered(String query) {
        assertThat(forms.get("/admin/audit?" + query)).hasStatus(HttpStatus.OK);
    }
}
