package org.preceptor.web.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded database where nothing else says which PostgreSQL to use.
 *
 * <p>This is an auto-configuration so that it yields to connection details from anywhere else, such as those of a test.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class DatabaseAutoConfiguration {

    /** The beans of an application that runs its own PostgreSQL. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(OnMissingDatabaseUrl.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(@Value("${preceptor.data-dir:./data}") Path dataDirectory) {
            return EmbeddedDatabase.start(DataFolder.at(dataDirectory));
        }

        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
            return new EmbeddedConnectionDetails(database);
        }

        @Bean
        DatabaseHome embeddedDatabaseHome(EmbeddedDatabase database) {
            return new DatabaseHome.Embedded(database.directory(), database.port());
        }
    }

    /** The bean of an application that is told which PostgreSQL to use. */
    @Configuration(proxyBeanMethods = false)
    static class External {

        @Bean
        @ConditionalOnMissingBean(DatabaseHome.class)
        DatabaseHome externalDatabaseHome(JdbcConnectionDetails connection) {
            return new DatabaseHome.External(connection.getJdbcUrl());
        }
    }
}
