package org.preceptor.web;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Gives a Spring context of the tests a real PostgreSQL: {@code @Import(TestDatabase.class)}.
 *
 * <p>Every context gets an empty, fully migrated database of its own on the one {@link TestDatabaseServer}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final Duration BRIEFLY = Duration.ofSeconds(10);

    @Bean
    JdbcConnectionDetails testConnectionDetails() {
        return TestDatabaseServer.shared().newDatabase();
    }

    /** Keeps contexts that Spring caches for later tests from holding all connections of the server. */
    @Bean
    static BeanPostProcessor connectionsAreReturned() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setMinimumIdle(0);
                    pool.setIdleTimeout(BRIEFLY.toMillis());
                }
                return bean;
            }
        };
    }
}
