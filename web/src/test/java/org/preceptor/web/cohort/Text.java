package org.preceptor.web.cohort;

import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a response says. */
final class Text {

    private Text() {}

    static String of(MvcTestResult result) {
        return new String(bytes(result), StandardCharsets.UTF_8);
    }

    /** Without the token that differs from request to request. */
    static String withoutToken(MvcTestResult result) {
        return of(result).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
