package org.preceptor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestDatabaseSlice
class TestDatabaseTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void contextHasADatabaseOfItsOwn() {
        assertThat(ask("select current_database()")).startsWith("test_").isNotEqualTo("test_template");
    }

    @Test
    void everyMigrationIsApplied() {
        assertThat(ask("select count(*) > 5 and bool_and(success) from flyway_schema_history"))
                .isEqualTo("t");
    }

    @Test
    void serverIsNewEnough() {
        assertThat(Integer.parseInt(ask("show server_version_num"))).isGreaterThanOrEqualTo(150_000);
    }

    private String ask(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
