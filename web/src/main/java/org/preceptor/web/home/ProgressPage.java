package org.preceptor.web.home;

import java.util.List;
import org.preceptor.core.course.Course;
import org.preceptor.core.credential.Certificate;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.Path;
import org.preceptor.web.roster.Membership;

/** A trainee's own record: the path, every attempt and every certificate. */
public record ProgressPage(String course, String cohort, Path path, List<Sat> attempts, List<Link> certificates) {

    /** One attempt as a row of the table. */
    public record Sat(String href, String title, String when, String mark) {}

    static ProgressPage of(
            Membership place, Course course, Path path, List<Sat> attempts, CertificateLinks certificates) {
        return new ProgressPage(course.title(), place.cohortName(), path, attempts, certificates.links());
    }

    /** The certificates of a person as links with their dates. */
    record CertificateLinks(List<Certificate> certificates, Times times) {

        List<Link> links() {
            return certificates.stream()
                    .map(certificate -> Link.to(
                            "/certificates/" + certificate.id(),
                            "%s, %s".formatted(certificate.courseTitle(), times.day(certificate.issuedAt()))))
                    .toList();
        }
    }
}
