package org.preceptor.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the migrations do to an empty database. */
class MigrationTests {

    static final Path FILES = Path.of("src/main/resources/db/migration");

    @Nested
    class OnTheEmbeddedServer extends AnEmptyDatabase {

        @Override
        MigrationServer start() throws IOException {
            return MigrationServer.embedded();
        }
    }

    @Nested
    class InAContainer extends AnEmptyDatabase {

        @Override
        MigrationServer start() {
            return MigrationServer.container();
        }
    }

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class AnEmptyDatabase {

        MigrationServer server;
        Flyway flyway;

        abstract MigrationServer start() throws IOException;

        @BeforeAll
        void startServer() throws IOException {
            server = start();
            flyway = Flyway.configure()
                    .dataSource(server.url(), server.user(), server.password())
                    .cleanDisabled(false)
                    .load();
        }

        @BeforeEach
        void emptyTheDatabase() {
            flyway.clean();
        }

        @AfterAll
        void stopServer() throws IOException {
            if (server != null) {
                server.close();
            }
        }

        @Test
        void migratesFromNothingToTheNewestVersion() throws IOException {
            flyway.migrate();

            assertThat(Arrays.stream(flyway.info().applied()).map(MigrationInfo::getScript))
                    .containsExactlyInAnyOrderElementsOf(files());
            assertThat(flyway.info().pending()).isEmpty();
            assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        }

        @Test
        void secondTimeDoesNothing() {
            flyway.migrate();

            assertThat(flyway.migrate().migrationsExecuted).isZero();
        }

        private static List<String> files() throws IOException {
            try (var files = Files.list(FILES)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            }
        }
    }
}
