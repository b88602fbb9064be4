package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.adjustment.Sitters.Sitter;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An instructor looks at an item, previews an adjustment of it and signs it. */
@CourseTest
@Import(Sitters.class)
class AdjustmentPagesTests {

    static final Pattern SIGNING = Pattern.compile("name=\"signing\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Forms forms;
    String address;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = sitters.cohort();
        forms = new Forms(mvc, classroom.instructorOf(cohort));
        ItemVersion item = ThreeItems.version(1);
        address = "/cohorts/%s/items/%s/%s".formatted(cohort, item.id(), item.hash());
    }

    @Nested
    class ItemsPage {

        @Test
        void showsTheKeyAndThatTooFewHaveAnswered() throws Exception {
            sitters.ended(cohort, "b", "a", "c");

            assertThat(forms.page(address))
                    .contains("A vignette 1.", "Best answer", "Right for a secret reason.")
                    .contains("n 1, too few to judge; from 20 on");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/preview?kind=drop"})
        void isAbsentForOtherInstructors(String what) {
            Member other = classroom.instructorOf(sitters.cohort());

            assertThat(new Forms(mvc, other).get(address + what)).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void isAbsentForWordsThatNobodyIsAsked() {
            String other = address.substring(0, address.length() - 64) + "0".repeat(64);

            assertThat(forms.get(other)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(forms.get(address + "x")).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class ThePreview {

        @Test
        void listsEveryAttemptThatChangesBeforeAndAfter() throws Exception {
            sitters.ended(cohort, "b", "a", "c");
            sitters.ended(cohort, "a", "a", "c");
            sitters.ended(cohort, "c", "c", "c");

            assertThat(forms.page(address + "/preview?kind=rekey&answer=b"))
                    .contains("<dt>ended attempts asked it</dt><dd>3</dd>")
                    .contains("<dt>get another result</dt><dd>2</dd>")
                    .contains("<dt>are passed by it</dt><dd>1</dd>")
                    .containsSubsequence("1 of 3", "2 of 3", "not passed → passed", "2 of 3", "1 of 3", "stays passed");
        }

        @Test
        void changesNothing() throws Exception {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            forms.page(address + "/preview?kind=accept-all");

            assertThat(resultOf(sitter)).contains("1 of 3.");
        }

        @Test
        void comesPageByPage() throws Exception {
            sitters.many(cohort, 30);

            assertThat(forms.page(address + "/preview?kind=drop")).contains("1–25 of 30");
            assertThat(forms.page(address + "/preview?kind=drop&page=2")).contains("26–30 of 30");
        }

        @Test
        void refusesAKeyThatTheItemCannotHave() {
            assertThat(forms.get(address + "/preview?kind=rekey&answer=z"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("That option does not belong to this question.");
            assertThat(forms.get(address + "/preview")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Nested
    class TheSignature {

        @Test
        void appliesTheAdjustmentAndSaysWhatItDid() throws Exception {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            String done = after(sign("rekey", "Ingrid Solberg"));

            assertThat(done).contains("Done. Attempts looked at: 1. With another result: 1. Passed by it: 1.");
            assertThat(forms.page(address))
                    .contains("marked with another key (b) by Ingrid Solberg: The book says so. (1 result)");
            assertThat(resultOf(sitter)).contains("2 of 3.", "You passed");
        }

        @Test
        void sentTwiceSignsOnce() throws Exception {
            sitters.ended(cohort, "b", "a", "c");
            String signing = signing();

            MvcTestResult first = send(signing, "drop", "ingrid  solberg", "The book says so.");
            MvcTestResult second = send(signing, "drop", "ingrid  solberg", "The book says so.");

            assertThat(second.getResponse().getRedirectedUrl())
                    .isEqualTo(first.getResponse().getRedirectedUrl());
            assertThat(adjustments()).isEqualTo(1);
        }

        @Test
        void onAnOldPreviewChangesNothing() throws Exception {
            sitters.ended(cohort, "b", "a", "c");
            String old = signing();
            sign("drop", "Ingrid Solberg");

            String refused = after(send(old, "accept-all", "Ingrid Solberg", "The book says so."));

            assertThat(refused).contains("Somebody signed another adjustment of this question after your preview.");
            assertThat(adjustments()).isEqualTo(1);
        }

        @ParameterizedTest(name = "name {0}, reason {1}")
        @CsvSource({"Somebody Else, Because., Sign with your name", "Ingrid Solberg, '', Give the reason."})
        void isRefusedWithoutTheNameOrAReason(String name, String reason, String fault) throws Exception {
            sitters.ended(cohort, "b", "a", "c");

            assertThat(send(signing(), "drop", name, reason))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(fault);
            assertThat(adjustments()).isZero();
        }

        @Test
        void isAbsentForOtherInstructors() {
            Forms others = new Forms(mvc, classroom.instructorOf(sitters.cohort()));

            assertThat(others.post(
                            address + "/adjustments", "kind", "drop", "reason", "x", "signature", "Ingrid Solberg"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private String resultOf(Sitter sitter) throws Exception {
        return new Forms(mvc, sitter.member()).page("/attempts/" + sitter.attempt());
    }

    private String after(MvcTestResult sent) throws Exception {
        return forms.page(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult sign(String kind, String name) throws Exception {
        return send(signing(), kind, name, "The book says so.");
    }

    /** The id that the preview's form carries. */
    private String signing() throws Exception {
        Matcher matcher = SIGNING.matcher(forms.page(address + "/preview?kind=drop"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult send(String signing, String kind, String name, String reason) {
        return forms.post(
                address + "/adjustments",
                "signing",
                signing,
                "after",
                "",
                "kind",
                kind,
                "key",
                "b",
                "reason",
                reason,
                "signature",
                name);
    }

    private int adjustments() {
        return jdbc.sql("select count(*) from adjustment_cohort where cohort_id = ?")
                .param(cohort.value())
                .query(Integer.class)
                .single();
    }
}
