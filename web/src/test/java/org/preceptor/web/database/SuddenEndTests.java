package org.preceptor.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a whole application does after it, or its PostgreSQL, ended in any way. */
@EnabledOnOs(OS.LINUX)
class SuddenEndTests {

    @TempDir
    Path temporary;

    DataFolder folder;
    ServerProcesses servers;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = DataFolders.at(temporary);
        servers = new ServerProcesses(folder.cluster());
    }

    @AfterEach
    void releaseFolder() throws IOException {
        servers.kill();
        DataFolders.release(folder);
    }

    @Test
    void terminatedApplicationStopsItsServer() {
        ForkedApplication.startIn(folder).awaitStart(1).terminate();

        assertThat(servers.running()).isEmpty();
        assertThat(folder.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void killedApplicationLeavesNoServerBehindTwice() {
        ForkedApplication.startIn(folder).awaitStart(1).kill();
        var orphans = servers.running();
        ForkedApplication.startIn(folder).awaitStart(2).kill();
        ForkedApplication.startIn(folder).awaitStart(3).terminate();

        assertThat(orphans).isNotEmpty();
        assertThat(servers.running()).isEmpty();
    }

    @Test
    void killedApplicationAndServerLoseNothing() {
        var killed = ForkedApplication.startIn(folder).awaitStart(1);
        killed.kill();
        servers.kill();
        var left = folder.cluster().resolve("postmaster.pid");

        assertThat(left).exists();
        ForkedApplication.startIn(folder).awaitStart(2).terminate();
    }

    @Test
    void killedWhileMakingTheClusterStartsAnew() {
        ForkedApplication.startIn(folder).awaitUntil(this::clusterIsHalfMade).kill();
        assertThat(folder.cluster()).doesNotExist();

        ForkedApplication.startIn(folder).awaitStart(1).terminate();
    }

    @Test
    void secondApplicationOnAFolderSaysSoAndStops() {
        var first = ForkedApplication.startIn(folder).awaitStart(1);

        var second = ForkedApplication.startIn(folder);

        assertThat(second.awaitExit()).isNotZero();
        assertThat(second.said())
                .contains("The data folder %s is in use by another running Preceptor (process %d)."
                        .formatted(folder.root(), first.process().pid()))
                .contains("PRECEPTOR_DATA_DIR")
                .doesNotContain("\tat ");
        first.terminate();
    }

    private boolean clusterIsHalfMade() throws IOException {
        try (var unfinished = Files.newDirectoryStream(folder.root(), "postgresql-unfinished-*")) {
            for (Path cluster : unfinished) {
                return Files.exists(cluster.resolve("PG_VERSION"));
            }
            return false;
        }
    }
}
