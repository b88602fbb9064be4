package org.preceptor.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.person.Role;
import org.preceptor.web.AdministratorTest;
import org.preceptor.web.As;
import org.preceptor.web.Forms;
import org.preceptor.web.Population;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdministratorTest
class PeopleListTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Population population;

    Forms forms;

    @BeforeEach
    void signIn() {
        forms = new Forms(mvc, population.administrator());
    }

    @Test
    void searchFindsPartsOfNamesInAnyLetterCase() throws Exception {
        population.person(Role.TRAINEE, "Quentin Farquhar");

        assertThat(forms.page("/admin/people?q={q}", "FARQ")).contains("Quentin Farquhar", "1 person found");
    }

    @Test
    void searchFindsPartsOfAddresses() throws Exception {
        Member amina = population.trainee();

        assertThat(forms.page("/admin/people?q={q}", amina.email().substring(9)))
                .contains(amina.email(), "1 person found");
    }

    @Test
    void signsOfPatternsAreOrdinaryCharacters() throws Exception {
        population.person(Role.TRAINEE, "Percy 100%_of");

        assertThat(forms.page("/admin/people?q={q}", "0%_")).contains("Percy 100%_of", "1 person found");
    }

    @Test
    void listIsCutIntoPages() throws Exception {
        IntStream.rangeClosed(10, 69).forEach(n -> population.person(Role.TRAINEE, "Pageable No " + n));

        assertThat(forms.page("/admin/people?q=pageable"))
                .contains("Pageable No 10", "Pageable No 34", "1–25 of 60", "60 people found")
                .doesNotContain("Pageable No 35", "rel=\"prev\"");
        assertThat(forms.page("/admin/people?q=pageable&page=3"))
                .contains("Pageable No 69", "51–60 of 60", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        assertThat(forms.page("/admin/people?q=pageable&page=99")).contains("51–60 of 60");
    }

    @Test
    void listIsSortedBothWays() throws Exception {
        population.person(Role.TRAINEE, "sortable alpha");
        population.person(Role.INSTRUCTOR, "Sortable Beta");

        assertThat(forms.page("/admin/people?q=sortable&sort=name"))
                .containsSubsequence("aria-sort=\"ascending\"", "sortable alpha", "Sortable Beta")
                .contains("q=sortable&amp;sort=-name");
        assertThat(forms.page("/admin/people?q=sortable&sort=-name"))
                .containsSubsequence("Sortable Beta", "sortable alpha");
        assertThat(forms.page("/admin/people?q=sortable&sort=role"))
                .containsSubsequence("Sortable Beta", "sortable alpha");
    }

    @Test
    void listIsNarrowedByRoleAndState() throws Exception {
        population.person(Role.TRAINEE, "Narrow Trainee");
        Member gone = population.person(Role.INSTRUCTOR, "Narrow Instructor");
        population.deactivate(gone.id());

        assertThat(forms.page("/admin/people?q=narrow&role=TRAINEE"))
                .contains("Narrow Trainee")
                .doesNotContain("Narrow Instructor");
        assertThat(forms.page("/admin/people?q=narrow&state=deactivated"))
                .contains("Narrow Instructor", "Deactivated")
                .doesNotContain("Narrow Trainee");
    }

    @Test
    void nobodyFoundSaysWhatToDo() throws Exception {
        assertThat(forms.page("/admin/people?q={q}", "nobody is called so & so"))
                .contains("Nobody is like that", "Show everybody", "value=\"nobody is called so &amp; so\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=9999999999",
                "page=x",
                "sort=drop",
                "role=DEAN",
                "state=x",
                "q=%00",
                "q=%FF",
                "q=a&q=b"
            })
    void oddRequestsAreAnswered(String query) {
        assertThat(mvc.get().uri(URI.create("/admin/people?" + query)).with(As.member(forms.member())))
                .hasStatus(HttpStatus.OK);
    }
}
