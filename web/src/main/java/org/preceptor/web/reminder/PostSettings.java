package org.preceptor.web.reminder;

import org.preceptor.web.security.BaseUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How mail is sent.
 *
 * @param host of the mail server; blank where there is none
 * @param from the address that letters come from; that of the application's host unless it is set
 */
@Component
record PostSettings(String host, String from, BaseUrl base) {

    PostSettings(
            @Value("${spring.mail.host:}") String host, @Value("${preceptor.mail-from:}") String from, BaseUrl base) {
        this.host = host;
        this.from = from.isBlank() ? "preceptor@" + base.uri().getHost() : from;
        this.base = base;
    }
}
