package org.preceptor.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; everything that asks for the time asks this bean. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** What a timestamp of PostgreSQL holds, so that a moment is the same before and after it is kept. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
