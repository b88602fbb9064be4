package org.preceptor.web.certificate;

import java.util.Optional;
import org.preceptor.core.credential.VerificationCode;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** The public page where anyone who holds a code can check a certificate. */
@Controller
class VerificationController {

    private final CertificatePages pages;
    private final Certificates certificates;
    private final Templates templates;

    VerificationController(CertificatePages pages, Certificates certificates, Templates templates) {
        this.pages = pages;
        this.certificates = certificates;
        this.templates = templates;
    }

    @GetMapping("/verify")
    View ask(@RequestParam(defaultValue = "") String code, Chrome chrome) {
        return code.isBlank()
                ? new Html(templates.certificateVerify("", "", chrome))
                : new RedirectView("/verify/"
                        + UriUtils.encodePathSegment(
                                read(code).map(VerificationCode::value).orElse("unknown"), "UTF-8"));
    }

    @GetMapping("/verify/{code}")
    View check(@PathVariable String code, Chrome chrome) {
        return read(code)
                .flatMap(certificates::find)
                .map(found -> new Html(templates.certificateVerified(pages.of(found), chrome)))
                .orElseGet(() -> new Html(
                        templates.certificateVerify(
                                "",
                                "No certificate has this code. Compare it with the certificate, letter by letter; it has four "
                                        + "groups of four.",
                                chrome),
                        HttpStatus.NOT_FOUND));
    }

    private static Optional<VerificationCode> read(String typed) {
        return VerificationCode.read(typed);
    }
}
