package org.preceptor.web.database;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
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
    }

    @Bean
    DatabaseHome databaseHome(
            ObjectProvider<EmbeddedDatabase> embedded, ObjectProvider<JdbcConnectionDetails> connection) {
        var database = embedded.getIfAvailable();
        return database == null
                ? new DatabaseHome.External(connection.getObject().getJdbcUrl())
                : new DatabaseHome.Embedded(database.directory(), database.port());
    }
}
