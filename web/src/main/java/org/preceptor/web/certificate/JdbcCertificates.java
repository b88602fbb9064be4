package org.preceptor.web.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.credential.CertificateId;
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

    /**
     * Issues the certificate of an enrolment to its person, under the name they have now; where the enrolment has one
     * already, that one stands.
     */
    void issue(EnrolmentId enrolment, String title, Mark mark, VerificationCode code, Instant at) {
        jdbc.sql("""
                insert into certificate (id, enrolment_id, code, holder, course_title, course_version,
                                         mark_numerator, mark_denominator, mark_available, issued_at)
                select :id, e.id, :code, p.name, :title, e.course_version, :numerator, :denominator, :available, :at
                  from enrolment e
                  join person p on p.id = e.person_id
                 where e.id = :enrolment
                    on conflict (enrolment_id) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("enrolment", enrolment.value())
                .param("code", code.value())
                .param("title", title)
                .param("numerator", mark.awarded().numerator())
                .param("denominator", mark.awarded().denominator())
                .param("available", mark.available())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Certificate> of(EnrolmentId enrolment) {
        return jdbc.sql("""
                select id, enrolment_id, code, holder, course_title, course_version, mark_numerator, mark_denominator,
                       mark_available, issued_at
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
                       c.mark_denominator, c.mark_available, c.issued_at
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
    public Optional<Certificate> find(VerificationCode code) {
        return jdbc.sql("""
                select id, enrolment_id, code, holder, course_title, course_version, mark_numerator, mark_denominator,
                       mark_available, issued_at
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
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
