package org.preceptor.web;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chance by which forms are drawn; nobody can predict it. */
@Configuration(proxyBeanMethods = false)
class ChanceConfiguration {

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
