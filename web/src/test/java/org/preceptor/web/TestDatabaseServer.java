package org.preceptor.web;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.preceptor.web.database.EmbeddedTestServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL that all tests of a JVM share, and the one place where it is chosen.
 *
 * <p>It is a container where a Docker engine answers, and else the application's embedded PostgreSQL; the system property
 * {@code preceptor.database} set to {@code docker} or {@code embedded} leaves no choice. Databases are cloned from one that
 * was migrated once, which takes a fraction of a second.
 */
final class TestDatabaseServer {

    private static final Logger log = LoggerFactory.getLogger(TestDatabaseServer.class);

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String TEMPLATE = "test_template";

    private final JdbcConnectionDetails administration;
    private final AtomicInteger databases = new AtomicInteger();

    private TestDatabaseServer(JdbcConnectionDetails administration) {
        this.administration = administration;
    }

    static TestDatabaseServer shared() {
        return Shared.SERVER;
    }

    /** An empty, migrated database that nobody else uses. */
    JdbcConnectionDetails newDatabase() {
        var name = "test_" + databases.incrementAndGet();
        execute("drop database if exists %s with (force)".formatted(name));
        execute("create database %s template %s".formatted(name, TEMPLATE));
        return connectionTo(name);
    }

    private TestDatabaseServer prepared() {
        execute("drop database if exists %s with (force)".formatted(TEMPLATE));
        execute("create database %s".formatted(TEMPLATE));
        var template = connectionTo(TEMPLATE);
        Flyway.configure()
                .dataSource(template.getJdbcUrl(), template.getUsername(), template.getPassword())
                .load()
                .migrate();
        return this;
    }

    private JdbcConnectionDetails connectionTo(String database) {
        return TestDatabaseConnection.to(database, administration);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(
                        administration.getJdbcUrl(), administration.getUsername(), administration.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test server refuses: " + sql, failure);
        }
    }

    private static TestDatabaseServer choose() {
        return switch (System.getProperty("preceptor.database", "")) {
            case "docker" -> container();
            case "embedded" -> embedded();
            case "" -> containerIfItStartsSoon().orElseGet(TestDatabaseServer::embedded);
            case String other ->
                throw new IllegalArgumentException("preceptor.database is docker or embedded, not " + other);
        };
    }

    /** An engine may answer and still have no way to fetch an image, which it would try for minutes. */
    private static Optional<TestDatabaseServer> containerIfItStartsSoon() {
        try {
            return CompletableFuture.supplyAsync(
                            () -> Optional.of(container()), Thread.ofPlatform().daemon()::start)
                    .completeOnTimeout(Optional.empty(), PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException noEngine) {
            log.info("The tests find no Docker engine: {}", noEngine.getMessage());
            return Optional.empty();
        }
    }

    private static TestDatabaseServer container() {
        var container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        log.info("The tests use PostgreSQL in a container: {}", container.getJdbcUrl());
        return new TestDatabaseServer(
                new TestDatabaseConnection(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
    }

    private static TestDatabaseServer embedded() {
        var server = EmbeddedTestServer.start();
        log.info("The tests use the embedded PostgreSQL: {}", server.getJdbcUrl());
        return new TestDatabaseServer(server);
    }

    /** Starts the server when the first test asks for it. */
    private static final class Shared {

        static final TestDatabaseServer SERVER = choose().prepared();
    }
}
