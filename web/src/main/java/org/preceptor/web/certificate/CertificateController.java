package org.preceptor.web.certificate;

import org.preceptor.core.credential.CertificateId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A trainee's own certificate, as a page and as a PDF. */
@Controller
class CertificateController {

    private final CertificatePages pages;
    private final Certificates certificates;
    private final Templates templates;
    private final CertificatePdf pdf = new CertificatePdf();

    CertificateController(CertificatePages pages, Certificates certificates, Templates templates) {
        this.pages = pages;
        this.certificates = certificates;
        this.templates = templates;
    }

    @GetMapping("/certificates/{id}")
    View show(@PathVariable CertificateId id, @AuthenticationPrincipal Member member, Chrome chrome) {
        return new Html(templates.certificateShow(own(id, member), chrome));
    }

    @GetMapping("/certificates/{id}/certificate.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CertificateId id, @AuthenticationPrincipal Member member) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("certificate.pdf")
                                .build()
                                .toString())
                .body(pdf.of(own(id, member)));
    }

    private CertificatePage own(CertificateId id, Member member) {
        return certificates
                .find(id, member.id())
                .map(pages::of)
                .orElseThrow(() -> new Absent("Certificate %s is not one of %s".formatted(id, member.id())));
    }
}
