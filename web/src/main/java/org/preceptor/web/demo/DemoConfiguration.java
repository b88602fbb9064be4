package org.preceptor.web.demo;

import org.jspecify.annotations.Nullable;
import org.preceptor.web.database.DatabaseHome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads {@code preceptor.demo}, {@code preceptor.demo-password}, {@code preceptor.simulate} and its seed. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    DemoSettings demoSettings(
            @Value("${preceptor.demo:#{null}}") @Nullable Boolean wanted,
            @Value("${preceptor.demo-password:}") String password,
            @Value("${preceptor.simulate:0}") int crowd,
            @Value("${preceptor.simulate-seed:" + Simulation.SEED + "}") long seed,
            DatabaseHome home) {
        return DemoSettings.of(wanted, password, home).simulating(crowd, seed);
    }
}
