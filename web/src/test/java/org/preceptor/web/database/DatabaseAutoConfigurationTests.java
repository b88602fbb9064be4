package org.preceptor.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class DatabaseAutoConfigurationTests {

    static final String ELSEWHERE = "jdbc:postgresql://db.example.org/preceptor";

    @TempDir
    Path temporary;

    DataFolder folder;
    ApplicationContextRunner application;

    @BeforeEach
    void prepareApplication() throws IOException {
        folder = DataFolders.at(temporary);
        application = new ApplicationContextRunner()
                .withPropertyValues("preceptor.data-dir=" + folder.root())
                .withConfiguration(
                        AutoConfigurations.of(DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));
    }

    @AfterEach
    void releaseFolder() throws IOException {
        DataFolders.release(folder);
    }

    @ParameterizedTest(name = "with the address \"{0}\"")
    @ValueSource(strings = {"", " "})
    void missingAddressStartsTheEmbeddedDatabase(String url) {
        application.withPropertyValues("spring.datasource.url=" + url).run(context -> {
            var home = context.getBean(DatabaseHome.class);
            try (var connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
                assertThat(connection.getMetaData().getURL())
                        .contains(":" + context.getBean(EmbeddedDatabase.class).port());
            }
            assertThat(home).isInstanceOf(DatabaseHome.Embedded.class);
        });

        assertThat(new ServerProcesses(folder.cluster()).running()).isEmpty();
    }

    @Test
    void migrationsRunOnTheEmbeddedDatabase() {
        application
                .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                .run(context -> {
                    var database = context.getBean(EmbeddedDatabase.class);
                    assertThat(Answers.answer(database, "select count(*) > 5 from flyway_schema_history"))
                            .isEqualTo("t");
                });
    }

    @Test
    void givenAddressStartsNothing() {
        application
                .withPropertyValues("spring.datasource.url=" + ELSEWHERE + "?password=secret")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(context.getBean(DatabaseHome.class)).isEqualTo(new DatabaseHome.External(ELSEWHERE));
                });

        assertThat(folder.cluster()).doesNotExist();
    }

    @Test
    void connectionOfATestStartsNothing() {
        application
                .withBean(JdbcConnectionDetails.class, () -> new Elsewhere(ELSEWHERE))
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
    }

    @Test
    void failureOfAnotherBeanStopsTheServer() {
        application
                .withUserConfiguration(Broken.class)
                .run(context -> assertThat(context).hasFailed());

        assertThat(folder.cluster()).exists();
        assertThat(new ServerProcesses(folder.cluster()).running()).isEmpty();
    }

    @Test
    void refusalIsExplainedInTwoSentences() throws IOException {
        Files.writeString(Files.createDirectory(folder.cluster()).resolve("letter.txt"), "Dear colleague");

        application.run(context -> {
            var analysis = new DatabaseRefusalAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis.getDescription())
                    .isEqualTo("The folder %s holds files, but no database.".formatted(folder.cluster()));
            assertThat(analysis.getAction()).contains("PRECEPTOR_DATA_DIR", "SPRING_DATASOURCE_URL");
        });
    }

    static class Broken {

        @Bean
        String broken(DataSource needed) {
            throw new IllegalStateException("Something else is broken");
        }
    }

    record Elsewhere(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "somebody";
        }

        @Override
        public String getPassword() {
            return "secret";
        }
    }
}
