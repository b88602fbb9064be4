package org.preceptor.web.certificate;

import org.preceptor.core.credential.Certificate;
import org.preceptor.web.page.Times;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes what is shown of a certificate, with links that work from outside. */
@Component
class CertificatePages {

    private final PublishedCourses courses;
    private final Times times;
    private final String baseUrl;

    CertificatePages(
            PublishedCourses courses,
            Times times,
            @Value("${preceptor.base-url:http://localhost:8080}") String baseUrl) {
        this.courses = courses;
        this.times = times;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    CertificatePage of(Certificate certificate) {
        return CertificatePage.of(certificate, courses.version(certificate.course()), baseUrl, times);
    }
}
