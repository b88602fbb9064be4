package org.preceptor.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.attempt.Graduates;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CourseTest
@Import(Graduates.class)
class CertificateTests {

    private static final String NAME = "Zoë “Łucja” O'Neill 🦉";

    private static final Map<String, String> GOOD_WORDS =
            Map.of("able", "4", "useful", "5", "clear", "4", "fair", "4", "bias", "No", "change", "Yes");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Certificates certificates;

    @Autowired
    JdbcClient jdbc;

    Member trainee;
    Forms forms;

    @BeforeEach
    void somebodyHasPassed() {
        trainee = classroom.person(NAME, Role.TRAINEE);
        enrolments.enrol(trainee.id(), classroom.cohort());
        forms = new Forms(mvc, trainee);
        graduates.pass(trainee);
    }

    @Test
    void passingAloneEarnsNone() {
        assertThat(certificates.of(classroom.enrolmentOf(trainee))).isEmpty();
    }

    @Test
    void anEvaluationWithGapsComesBackWithWhatWasTyped() throws Exception {
        MvcTestResult sent = forms.post("/evaluation", "able", "4", "comment", "More <cases>");

        assertThat(sent)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Something is missing", "href=\"#useful\"", "More &lt;cases&gt;");
        assertThat(certificates.of(classroom.enrolmentOf(trainee))).isEmpty();
    }

    @Test
    void aLongRemarkIsRefusedInWords() {
        assertThat(forms.post("/evaluation", "comment", "é".repeat(2001)))
                .bodyText()
                .contains("Shorten this to 2000 characters; it has 2001.");
    }

    @Nested
    class AfterTheEvaluation {

        Certificate certificate;
        MvcTestResult sent;

        @BeforeEach
        void isSent() {
            sent = evaluate();
            certificate = certificates.of(classroom.enrolmentOf(trainee)).orElseThrow();
        }

        @Test
        void theFormLeadsToTheCertificate() throws Exception {
            assertThat(sent).hasRedirectedUrl("/certificates/" + certificate.id());
            assertThat(forms.page("/certificates/" + certificate.id()))
                    .contains("Zoë “Łucja” O'Neill 🦉", "No CE credit is awarded.", "Not medical advice");
        }

        @Test
        void sendingItAgainChangesNothing() {
            evaluate();

            assertThat(certificates.of(trainee.id())).containsExactly(certificate);
        }

        @Test
        void anyoneCanVerifyItByItsCode() {
            String typed = certificate.code().value().toLowerCase(Locale.ROOT).replace("-", " ");

            assertThat(mvc.get().uri("/verify/{code}", typed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("This certificate is valid", "Zoë “Łucja” O'Neill 🦉");
        }

        @Test
        void thePdfHoldsTheSameWords() throws Exception {
            byte[] pdf = forms.get("/certificates/%s/certificate.pdf".formatted(certificate.id()))
                    .getResponse()
                    .getContentAsByteArray();

            assertThat(new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1))
                    .contains("Zoë “Łucja” O'Neill", certificate.code().value(), "No CE credit is awarded.")
                    .contains("Not medical advice");
        }

        @Test
        void isNotThereForAnybodyElse() {
            Forms other = new Forms(mvc, classroom.trainee());

            assertThat(other.get("/certificates/" + certificate.id())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.get("/certificates/%s/certificate.pdf".formatted(certificate.id())))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void isNeverChanged() {
            assertThatThrownBy(() -> jdbc.sql("update certificate set holder = 'Somebody Else'")
                            .update())
                    .hasMessageContaining("Rows of certificate are never changed or removed");
        }

        @Test
        void keepsTheNameOfItsDay() {
            jdbc.sql("update person set name = 'Another Name' where id = :id")
                    .param("id", trainee.uuid())
                    .update();

            assertThat(certificates.of(trainee.id())).containsExactly(certificate);
        }

        @Test
        void homeLeadsToIt() throws Exception {
            assertThat(forms.page("/")).contains("href=\"/certificates/" + certificate.id());
        }
    }

    @Test
    void anUnknownCodeIsSaidInWords() {
        assertThat(mvc.get().uri("/verify/0000-0000-0000-0000"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("No certificate has this code.");
    }

    private MvcTestResult evaluate() {
        String[] fields = GOOD_WORDS.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        return forms.post("/evaluation", fields);
    }
}
