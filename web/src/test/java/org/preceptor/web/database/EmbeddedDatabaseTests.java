package org.preceptor.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.preceptor.web.database.Answers.answer;
import static org.preceptor.web.database.Answers.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTests {

    @TempDir
    Path temporary;

    DataFolder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = DataFolders.at(temporary.resolve("data of the course"));
    }

    @AfterEach
    void releaseFolder() throws IOException {
        DataFolders.release(folder);
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class WhileRunning {

        DataFolder folder;
        EmbeddedDatabase database;

        @BeforeAll
        void start(@TempDir Path temporary) throws IOException {
            folder = DataFolders.at(temporary);
            database = EmbeddedDatabase.start(folder);
        }

        @AfterAll
        void stop() throws IOException {
            database.close();
            DataFolders.release(folder);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "fsync, on",
            "synchronous_commit, on",
            "full_page_writes, on",
            "data_checksums, on",
            "listen_addresses, 127.0.0.1",
            "unix_socket_directories, ''",
            "shared_buffers, 64MB",
            "max_connections, 50",
            "server_encoding, UTF8",
        })
        void commitsDurablyAndListensToThisMachineOnly(String setting, String value) throws SQLException {
            assertThat(answer(database, "select current_setting('%s')".formatted(setting)))
                    .isEqualTo(value);
        }

        @Test
        void wrongPasswordIsRefused() {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                    .withMessageContaining("password authentication failed");
        }

        @Test
        void passwordFileIsReadByItsOwnerOnly() throws IOException {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                    .isEqualTo("rw-------");
        }

        @Test
        void secondStartOnTheSameFolderIsRefused() {
            assertThatExceptionOfType(DatabaseRefusal.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessage(
                            "The data folder %s is in use by another running Preceptor (process %d).",
                            folder.root(), ProcessHandle.current().pid())
                    .satisfies(refusal -> assertThat(refusal.remedy()).contains("PRECEPTOR_DATA_DIR"));
        }
    }

    @Nested
    class AfterStopping {

        @Test
        void secondStartFindsTheData() throws SQLException {
            try (var database = EmbeddedDatabase.start(folder)) {
                execute(database, "create table note as select 'kept' as text");
            }

            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(answer(database, "select text from note")).isEqualTo("kept");
            }
        }

        @Test
        void nothingRuns() {
            EmbeddedDatabase.start(folder).close();

            assertThat(new ServerProcesses(folder.cluster()).running()).isEmpty();
            assertThat(folder.cluster().resolve("postmaster.pid")).doesNotExist();
        }

        @Test
        void reusedProcessNumberDoesNotBlockTheStart() throws Exception {
            EmbeddedDatabase.start(folder).close();
            Files.writeString(
                    folder.cluster().resolve("postmaster.pid"),
                    ProcessHandle.current().pid() + "\n");

            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(answer(database, "select 1")).isEqualTo("1");
            }
        }

        @Test
        void missingPasswordFileIsNamed() throws IOException {
            EmbeddedDatabase.start(folder).close();
            Files.delete(folder.password());

            assertThatExceptionOfType(DatabaseRefusal.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessageContaining(folder.password().toString());
        }
    }

    @Nested
    class InAFolderThatHoldsSomethingElse {

        @Test
        void halfMadeClusterIsMadeAnew() throws Exception {
            var leftover = Files.createDirectory(folder.root().resolve("postgresql-unfinished-1"));
            Files.writeString(leftover.resolve("PG_VERSION"), "18\n");

            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(answer(database, "select 1")).isEqualTo("1");
                assertThat(leftover).doesNotExist();
            }
        }

        @Test
        void clusterOfAnotherMajorVersionIsRefused() throws IOException {
            Files.createDirectory(folder.cluster());
            Files.writeString(folder.cluster().resolve("PG_VERSION"), "17\n");

            assertThatExceptionOfType(DatabaseRefusal.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessage(
                            "The database in %s was made by PostgreSQL 17, but this Preceptor brings PostgreSQL 18.",
                            folder.cluster());
        }

        @Test
        void filesOfOthersAreLeftAlone() throws IOException {
            var letter = Files.createDirectory(folder.cluster()).resolve("letter.txt");
            Files.writeString(letter, "Dear colleague");

            assertThatExceptionOfType(DatabaseRefusal.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessage("The folder %s holds files, but no database.", folder.cluster());
            assertThat(letter).hasContent("Dear colleague");
        }

        @Test
        void refusedStartGivesTheFolderBack() throws Exception {
            Files.writeString(Files.createDirectory(folder.cluster()).resolve("PG_VERSION"), "17\n");
            assertThatExceptionOfType(DatabaseRefusal.class).isThrownBy(() -> EmbeddedDatabase.start(folder));
            Folders.delete(folder.cluster());

            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(answer(database, "select 1")).isEqualTo("1");
            }
        }
    }

    @Nested
    @EnabledIf("org.preceptor.web.database.EmbeddedDatabaseTests#isRoot")
    class AsRoot {

        @Test
        void serverRunsAsNobodyWhereNamespacesAreForbidden() throws Exception {
            Folders.openToAll(temporary);
            try (var database = EmbeddedDatabase.start(folder, ServerAccount.NOBODY)) {
                execute(database, "create table note as select 'kept' as text");
            }

            try (var database = EmbeddedDatabase.start(folder, ServerAccount.USER_NAMESPACE)) {
                assertThat(answer(database, "select text from note")).isEqualTo("kept");
            }
        }
    }

    static boolean isRoot() {
        return ServerAccount.ofThisMachine() != ServerAccount.SAME_USER;
    }
}
