package org.preceptor.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application with a database of its own, a clock that can be moved and a few people in it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({MovableClock.class, People.class, CountedStatements.class})
@ContextConfiguration(initializers = ServedApplication.OwnFolder.class)
@interface ServedApplication {

    /** Gives every application that a test starts a data folder of its own, because two cannot share one. */
    class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext application) {
            application
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "own folder",
                            Map.of("preceptor.data-dir", folder().toString(), "preceptor.demo", "false")));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("preceptor");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
