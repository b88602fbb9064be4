package org.preceptor.web.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.credential.CertificateId;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.core.credential.Validity;
import org.preceptor.core.credential.VerificationCode;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates kept in the {@code certificate} table. */
@Repository
class JdbcCertificates implements Certificates {

    private final JdbcClient jdbc;

    JdbcCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long certificates are valid that are issued now in the cohort of an enrolment; empty for those without an end. */
    Optional<CertificateTerm> term(EnrolmentId enrolment) {
        return jdbc.sql("""
                select c.certificate_months
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.id = :enrolment
                   and c.certificate_months is not null
                """)
                .param("enrolment", enrolment.value())
                .query(Integer.class)
                .optional()
                .map(CertificateTerm::new);
    }

    /**
     * Issues the certificate of an enrolment to its person, under the name they have now; where the enrolment has one
     * already, that one stands.
     */
    void issue(EnrolmentId enrolment, Earned earned) {
        Mark mark = earned.mark();
        jdbc.sql("""
                insert into certificate (id, enrolment_id, code, holder, course_title, course_version,
                                         mark_numerator, mark_denominator, mark_available, issued_at, valid_until)
                select :id, e.id, :code, p.name, :title, e.course_version, :numerator, :denominator, :available, :at, :until
                  from enrolment e
                  join person p on p.id = e.person_id
                 where e.id = :enrolment
                    on conflict (enrolment_id) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("enrolment", enrolment.value())
                .param("code", earned.code().value())
                .param("title", earned.title())
                .param("numerator", mark.awarded().numerator())
                .param("denominator", mark.awarded().denominator())
                .param("available", mark.available())
                .param("at", earned.at().atOffset(ZoneOffset.UTC))
                .param("until", earned.validity().until())
                .update();
    }

    @Override
    public Optional<Certificate> of(EnrolmentId enrolment) {
        return jdbc.sql("""
                select id, enrolment_id, code, holder, course_title, course_version, mark_numerator, mark_denominator,
                       mark_available, issued_at, valid_until
                  from certificate
                 where enrolment_id = :enrolment
                """)
                .param("enrolment", enrolment.value())
                .query(JdbcCertificates::certificate)
                .optional();
    }

    @Override
    public Optional<Certificate> find(CertificateId id, PersonId holder) {
        return of(holder).stream()
                .filter(certificate -> certificate.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Certificate> of(PersonId holder) {
        return jdbc.sql("""
                select c.id, c.enrolment_id, c.code, c.holder, c.course_title, c.course_version, c.mark_numerator,
                       c.mark_denominator, c.mark_available, c.issued_at, c.valid_until
                  from certificate c
                  join enrolment e on e.id = c.enrolment_id
                 where e.person_id = :holder
                 order by c.issued_at desc, c.id
                """)
                .param("holder", holder.value())
                .query(JdbcCertificates::certificate)
                .list();
    }

    @Override
    public boolean isToRenew(CertificateId id) {
        return jdbc.sql("select exists (select from certificate_to_renew where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Certificate> find(VerificationCode code) {
        return jdbc.sql("""
                select id, enrolment_id, code, holder, course_title, course_version, mark_numerator, mark_denominator,
                       mark_available, issued_at, valid_until
                  from certificate
                 where code = :code
                """)
                .param("code", code.value())
                .query(JdbcCertificates::certificate)
                .optional();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new VerificationCode(row.getString("code")),
                row.getString("holder"),
                row.getString("course_title"),
                new ContentHash(row.getString("course_version")),
                new Mark(
                        Fraction.of(row.getLong("mark_numerator"), row.getLong("mark_denominator")),
                        row.getInt("mark_available")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                new Validity(row.getObject("valid_until", LocalDate.class)));
    }
}
