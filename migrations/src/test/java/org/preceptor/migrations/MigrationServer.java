package org.preceptor.migrations;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A throw-away PostgreSQL with one empty database, embedded or in a container. */
record MigrationServer(String url, String user, String password, Closeable server) implements Closeable {

    private static final String CHOICE = System.getProperty("preceptor.database", "");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    static MigrationServer embedded() throws IOException {
        var postgres = EmbeddedPostgres.start();
        return new MigrationServer(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", postgres);
    }

    /** Skips the test where no Docker engine answers soon, or where {@code preceptor.database} says {@code embedded}. */
    static MigrationServer container() {
        assumeThat(CHOICE).isNotEqualTo("embedded");
        if (CHOICE.equals("docker")) {
            return startContainer();
        }
        var server = CompletableFuture.supplyAsync(
                        MigrationServer::startContainer, Thread.ofPlatform().daemon()::start)
                .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(noEngine -> null)
                .join();
        assumeThat(server).as("A PostgreSQL in a container").isNotNull();
        return server;
    }

    private static MigrationServer startContainer() {
        var postgres = new PostgreSQLContainer("postgres:18-alpine");
        postgres.start();
        return new MigrationServer(
                postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword(), postgres::close);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
