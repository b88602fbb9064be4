package org.preceptor.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path temporary;

    @Test
    void missingFoldersAreMade() {
        var folder = DataFolder.at(temporary.resolve("one/two"));

        assertThat(folder.root()).isDirectory();
    }

    @Test
    void symbolicLinksAreFollowed() throws IOException {
        var real = Files.createDirectory(temporary.resolve("real"));
        var link = Files.createSymbolicLink(temporary.resolve("link"), real);

        assertThat(DataFolder.at(link).root()).isEqualTo(real.toRealPath());
    }

    @Test
    void fileIsRefused() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));

        assertThatExceptionOfType(DatabaseRefusal.class)
                .isThrownBy(() -> DataFolder.at(file))
                .withMessage("The data folder %s is a file.", file);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderThatCannotBeMadeIsRefused() {
        assertThatExceptionOfType(DatabaseRefusal.class)
                .isThrownBy(() -> DataFolder.at(Path.of("/proc/preceptor")))
                .withMessage("The data folder /proc/preceptor cannot be made.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderThatCannotBeWrittenToIsRefused() {
        var folder = DataFolder.at(Path.of("/proc/self/task"));

        assertThatExceptionOfType(DatabaseRefusal.class)
                .isThrownBy(() -> FolderLock.take(folder))
                .withMessageContaining("is not writable for the user");
    }
}
