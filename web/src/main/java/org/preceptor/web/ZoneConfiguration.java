package org.preceptor.web;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time zone in which pages give times: {@code preceptor.zone}, or the server's own. */
@Configuration(proxyBeanMethods = false)
class ZoneConfiguration {

    @Bean
    ZoneId zone(@Value("${preceptor.zone:}") String name) {
        return name.isBlank() ? ZoneId.systemDefault() : ZoneId.of(name);
    }
}
