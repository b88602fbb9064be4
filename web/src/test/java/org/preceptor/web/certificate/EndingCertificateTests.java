package org.preceptor.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.credential.Validity;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.attempt.Graduates;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Certificates of a cohort in which they are valid for some months. */
@CourseTest
@Import({Graduates.class, HandClock.class})
@TestPropertySource(properties = "preceptor.zone=Europe/Berlin")
class EndingCertificateTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    @Autowired
    Certificates certificates;

    @Autowired
    Standings standings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Forms own;

    @BeforeEach
    void aCohortWithATermOfAMonth() {
        clock.to(Instant.parse("2031-01-31T12:00:00Z"));
        cohort = classroom.cohort();
        term(1);
        trainee = classroom.traineeOf(cohort);
        own = new Forms(mvc, trainee);
        graduates.pass(trainee);
    }

    @Test
    void theDayIsThatOfTheProgrammesZone() {
        clock.to(Instant.parse("2031-01-31T23:30:00Z"));

        assertThat(earned().validity()).isEqualTo(new Validity(LocalDate.of(2031, 3, 1)));
    }

    @Test
    void withoutATermThereIsNoEnd() throws Exception {
        term(null);

        Certificate certificate = earned();

        assertThat(certificate.validity()).isEqualTo(Validity.ENDLESS);
        assertThat(own.page("/")).contains("<p>Your certificate is ready.</p>");
        clock.to(Instant.parse("2131-01-31T12:00:00Z"));
        assertThat(own.page("/certificates/" + certificate.id())).doesNotContain("Validity", "has ended");
        assertThat(verification(certificate)).contains("This certificate is valid.");
    }

    @Nested
    class Issued {

        Certificate certificate;

        @BeforeEach
        void onTheLastOfJanuary() {
            certificate = earned();
        }

        @Test
        void itEndsWithFebruary() {
            assertThat(certificate.validity()).isEqualTo(new Validity(LocalDate.of(2031, 2, 28)));
        }

        @Test
        void aLaterTermDoesNotReachIt() {
            term(12);
            EnrolmentId enrolment = classroom.enrolmentOf(trainee);
            transaction.executeWithoutResult(status -> standings.refresh(enrolment));

            assertThat(certificates.of(enrolment)).contains(certificate);
        }

        @Test
        void onItsLastDayItIsValid() throws Exception {
            clock.to(Instant.parse("2031-02-28T22:59:59Z"));

            assertThat(verification(certificate))
                    .contains("This certificate is valid.", "Valid until 28 February 2031")
                    .doesNotContain("not valid any more");
            assertThat(own.page("/certificates/" + certificate.id()))
                    .contains("Valid until 28 February 2031")
                    .doesNotContain("has ended");
            assertThat(pdf()).contains("Valid until 28 February 2031.");
            assertThat(own.page("/"))
                    .contains(
                            "Your certificate is ready. Valid until 28 February 2031. To renew it, take the course again; your instructor can enrol you.");
        }

        @Test
        void afterItEveryPageSaysThatItHasEnded() throws Exception {
            clock.to(Instant.parse("2031-02-28T23:00:00Z"));

            assertThat(verification(certificate))
                    .contains("<title>A certificate that has ended", "This certificate is not valid any more")
                    .contains("Was valid until 28 February 2031; has ended")
                    .doesNotContain("This certificate is valid", "A valid certificate");
            assertThat(own.page("/certificates/" + certificate.id()))
                    .contains("This certificate has ended", "Was valid until 28 February 2031; has ended");
            assertThat(pdf()).contains("Was valid until 28 February 2031; has ended.");
            assertThat(own.page("/"))
                    .contains("stays on record. Was valid until 28 February 2031; has ended. To renew it");
            assertThat(certificates.of(trainee.id())).containsExactly(certificate);
        }

        @Test
        void instructorsSeeItsEnd() throws Exception {
            Forms teaching = new Forms(mvc, classroom.instructorOf(cohort));
            String address = "/cohorts/%s/trainees/%s".formatted(cohort, trainee.id());

            assertThat(teaching.page(address)).contains("Valid until 28 February 2031.");
            clock.to(Instant.parse("2031-03-01T12:00:00Z"));
            assertThat(teaching.page(address)).contains("Was valid until 28 February 2031; has ended.");
        }

        private String pdf() throws Exception {
            byte[] pdf = own.get("/certificates/%s/certificate.pdf".formatted(certificate.id()))
                    .getResponse()
                    .getContentAsByteArray();
            return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        }
    }

    @Nested
    class Renewal {

        Certificate first;
        Forms administrator;

        @BeforeEach
        void somebodyHoldsOne() {
            first = earned();
            administrator = new Forms(mvc, classroom.person("Ada Bello", Role.ADMINISTRATOR));
        }

        @Test
        void aNewCohortLeavesTheOldCertificateAndAttempts() throws Exception {
            EnrolmentId before = classroom.enrolmentOf(trainee);
            clock.to(Instant.parse("2031-02-15T12:00:00Z"));
            administrator.post("/admin/cohorts/%s/members".formatted(classroom.cohort()), "email", trainee.email());
            assertThat(own.page("/")).contains("Begin");
            graduates.pass(trainee);

            Certificate second = earned();

            assertThat(certificates.of(trainee.id())).containsExactly(second, first);
            assertThat(own.page("/progress/" + before)).contains("20 of 20");
        }

        @Test
        void adviceStandsInTheLastSixtyDaysUntilSomethingLastsLonger() throws Exception {
            String advice = "To renew it, take the course again; your instructor can enrol you.";
            assertThat(own.page("/progress")).contains("Valid until 28 February 2031. " + advice);

            copyUntil("2031-02-28");
            assertThat(own.page("/progress")).contains(advice);

            copyUntil("2031-04-30");
            assertThat(own.page("/progress")).contains("Valid until 28 February 2031.", "Valid until 30 April 2031.");
            assertThat(own.page("/progress")).doesNotContain(advice);
        }

        /** A certificate of the same course in another cohort. */
        private void copyUntil(String day) {
            CohortId next = classroom.cohort();
            administrator.post("/admin/cohorts/%s/members".formatted(next), "email", trainee.email());
            jdbc.sql("""
                    insert into certificate (id, enrolment_id, code, holder, course_title, course_version, mark_numerator,
                                             mark_denominator, mark_available, issued_at, valid_until)
                    select gen_random_uuid(), e.id, translate(upper(left(e.id::text, 4)) || :code, 'ILOU', '1100'), c.holder,
                           c.course_title, c.course_version, c.mark_numerator, c.mark_denominator, c.mark_available,
                           c.issued_at, :day::date
                      from certificate c
                     cross join enrolment e
                     where c.id = :id
                       and e.cohort_id = :cohort
                    """)
                    .param("code", "-QX9V-R4TD-8WBN")
                    .param("day", day)
                    .param("id", first.id().value())
                    .param("cohort", next.value())
                    .update();
        }
    }

    private Certificate earned() {
        own.post("/evaluation", "able", "4", "useful", "5", "clear", "4", "fair", "4", "bias", "No", "change", "Yes");
        return certificates.of(classroom.enrolmentOf(trainee)).orElseThrow();
    }

    private String verification(Certificate certificate) throws Exception {
        return mvc.get()
                .uri("/verify/{code}", certificate.code())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private void term(@Nullable Integer months) {
        jdbc.sql("update cohort set certificate_months = :months where id = :id")
                .param("months", months)
                .param("id", cohort.value())
                .update();
    }
}
