package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.adjustment.Sitters.Sitter;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What trainees and instructors read of results that a signed adjustment of the first item has changed. */
@CourseTest
@Import(Sitters.class)
class AdjustedResultPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signings signings;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    CohortId cohort;
    Forms forms;
    Signer signer;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = sitters.cohort();
        Member instructor = classroom.instructorOf(cohort);
        forms = new Forms(mvc, instructor);
        signer = new Signer(signings, cohort, instructor.id());
    }

    @Test
    void whoMaySeeTheAnswersReadsQuestionAndReason() throws Exception {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");

        signer.sign(new Rekey(List.of("b")));

        assertThat(resultOf(sitter))
                .contains("2 of 3 instead of 1 of 3", "was given another key.", "The reason: " + Signer.REASON)
                .contains("Right, by a key that was corrected");
    }

    /** Naming the question beside the mark would tell whether the answer to it is right. */
    @Test
    void whoMayTryAgainReadsTheNewMarkAlone() throws Exception {
        Sitter sitter = sitters.ended(cohort, "b", "c", "c");

        signer.sign(new Rekey(List.of("b")));

        assertThat(resultOf(sitter))
                .contains("1 of 3 instead of 0 of 3")
                .doesNotContain(Signer.REASON, "another key", "secret reason");
    }

    @Test
    void progressCohortAndExportTellTheResultOfToday() throws Exception {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");

        signer.sign(new Rekey(List.of("b")));

        assertThat(new Forms(mvc, sitter.member()).page("/progress")).contains("2 of 3");
        assertThat(new Forms(mvc, sitter.member()).page("/")).contains("Your view of the course");
        assertThat(forms.page("/cohorts/%s/trainees/%s"
                        .formatted(cohort, sitter.member().id())))
                .contains("66.7%", "✓ passed");
        assertThat(forms.page("/cohorts/" + cohort)).contains("?state=passed#people\">1</a>");
        assertThat(forms.page("/cohorts/%s/export.csv".formatted(cohort))).contains("33.3333,66.6667,66.6667,1");
    }

    /** More often than there are connections. */
    @Test
    void lookingAtResultsKeepsNoConnection() {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");
        Forms own = new Forms(mvc, sitter.member());

        assertThat(IntStream.range(0, 12).mapToObj(i -> own.get("/attempts/" + sitter.attempt())))
                .allSatisfy(page -> assertThat(page).hasStatusOk());
    }

    @Test
    void aDroppedQuestionSaysSo() throws Exception {
        Sitter sitter = sitters.ended(cohort, "b", "a", "a");

        signer.sign(new Drop());

        assertThat(resultOf(sitter)).contains("2 of 2.", "Not counted, because this question was dropped");
    }

    private String resultOf(Sitter sitter) throws Exception {
        return new Forms(mvc, sitter.member()).page("/attempts/" + sitter.attempt());
    }
}
