package org.preceptor.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded PostgreSQL as a server for tests, which lasts as long as the JVM.
 *
 * <p>Its folder is kept from run to run, so that only the first one makes it, and so that the next one finds and stops what a
 * killed run left behind. Tests that run side by side get folders of their own.
 */
public final class EmbeddedTestServer {

    private static final int SIDE_BY_SIDE = 16;

    private EmbeddedTestServer() {}

    public static JdbcConnectionDetails start() {
        try {
            var database = startInFreeFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            forgoDurability(database);
            return new EmbeddedConnectionDetails(database);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test server does not take its settings", failure);
        }
    }

    private static EmbeddedDatabase startInFreeFolder() throws IOException {
        for (int number = 1; number <= SIDE_BY_SIDE; number++) {
            var folder = DataFolders.at(Path.of("target", "test-database-" + number));
            if (isFree(folder)) {
                return EmbeddedDatabase.start(folder);
            }
        }
        throw new IllegalStateException("%d other runs use all folders of the tests".formatted(SIDE_BY_SIDE));
    }

    private static boolean isFree(DataFolder folder) {
        try (var lock = FolderLock.take(folder)) {
            return lock != null;
        } catch (DatabaseRefusal inUse) {
            return false;
        }
    }

    /** Nobody needs the data of tests after a power cut. */
    private static void forgoDurability(EmbeddedDatabase database) throws SQLException {
        Answers.execute(database, "alter system set fsync = off");
        Answers.execute(database, "alter system set synchronous_commit = off");
        Answers.execute(database, "alter system set full_page_writes = off");
        Answers.execute(database, "select pg_reload_conf()");
    }
}
