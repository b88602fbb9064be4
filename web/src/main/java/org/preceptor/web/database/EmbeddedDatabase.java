package org.preceptor.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the application's own, running from {@link #start} to {@link #close}.
 *
 * <p>Its data survives restarts and sudden ends of the application, of PostgreSQL, or of both.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final PostgresServer server;
    private final String password;
    private final int port;

    private EmbeddedDatabase(FolderLock lock, PostgresServer server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    static EmbeddedDatabase start(DataFolder folder) {
        return start(folder, ServerAccount.ofThisMachine());
    }

    static EmbeddedDatabase start(DataFolder folder, ServerAccount account) {
        var lock = FolderLock.take(folder);
        try {
            return start(folder, account, lock);
        } catch (IOException failure) {
            lock.close();
            throw new DatabaseRefusal(
                    "The database in %s could not be prepared: %s.".formatted(folder.root(), failure.getMessage()),
                    DataFolder.OTHER_FOLDER,
                    failure);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.DATABASE);
    }

    String user() {
        return Cluster.USER;
    }

    String password() {
        return password;
    }

    Path directory() {
        return server.cluster().directory();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        try (lock) {
            server.stop();
            log.info("The database in {} is stopped", directory());
        } catch (IOException failure) {
            throw new UncheckedIOException("The database in %s could not be stopped".formatted(directory()), failure);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, ServerAccount account, FolderLock lock)
            throws IOException {
        boolean first = Files.notExists(folder.cluster());
        log.info(
                first
                        ? "Preparing the database (the first start takes about 10 seconds) …"
                        : "Starting the database …");
        var programs = new PostgresPrograms(PostgresArchive.unpackInto(folder.programs()), account);
        var cluster = new Cluster(folder, programs);
        if (!cluster.exists()) {
            cluster.create();
        }
        cluster.requireSameMajorVersion();
        var password = cluster.password();
        var server = new PostgresServer(cluster);
        // An application that was killed leaves its server behind; stopping it first makes every start the same.
        server.stop();
        return new EmbeddedDatabase(lock, server, server.start(), password);
    }
}
