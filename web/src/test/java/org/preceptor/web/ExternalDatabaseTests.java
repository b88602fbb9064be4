package org.preceptor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preceptor.web.database.DatabaseHome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The application on a PostgreSQL that somebody else runs, named by the usual three settings. */
@SpringBootTest
@AutoConfigureMockMvc
class ExternalDatabaseTests {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var server = TestDatabaseServer.shared().newDatabase();
        registry.add("spring.datasource.url", server::getJdbcUrl);
        registry.add("spring.datasource.username", server::getUsername);
        registry.add("spring.datasource.password", server::getPassword);
        registry.add("preceptor.data-dir", () -> folder.resolve("data").toString());
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DatabaseHome home;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingOfItsOwnIsStarted() {
        assertThat(home).isInstanceOf(DatabaseHome.External.class);
        assertThat(folder.resolve("data/postgresql")).doesNotExist();
    }

    @Test
    void itsPagesAreServed() {
        assertThat(mvc.get().uri("/login")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
    }

    @Test
    void nobodyIsMadeForDemonstration() {
        assertThat(jdbc.sql("select count(*) from person where email like '%@demo.test'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
