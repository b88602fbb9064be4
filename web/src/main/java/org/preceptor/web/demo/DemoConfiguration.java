package org.preceptor.web.demo;

import org.preceptor.web.database.DatabaseHome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads {@code preceptor.demo} and {@code preceptor.demo-password}; the demo is on where the database is embedded. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    DemoSettings demoSettings(
            @Value("${preceptor.demo:}") String wanted,
            @Value("${preceptor.demo-password:}") String password,
            DatabaseHome home) {
        return DemoSettings.of(wanted, home instanceof DatabaseHome.Embedded, password);
    }
}
