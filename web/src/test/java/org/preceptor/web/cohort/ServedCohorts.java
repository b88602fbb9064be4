package org.preceptor.web.cohort;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.preceptor.web.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A test of the instructor's pages on a Monday in November, with cohorts to make. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"preceptor.zone=Europe/London", "preceptor.demo=false"})
@AutoConfigureMockMvc
@Import({TestDatabase.class, Cohorts.class, ServedCohorts.Monday.class})
@interface ServedCohorts {

    /** Stops the clock. */
    @TestConfiguration(proxyBeanMethods = false)
    class Monday {

        static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

        @Bean
        @Primary
        Clock monday() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
