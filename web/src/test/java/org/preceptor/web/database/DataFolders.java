package org.preceptor.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders for tests, which share PostgreSQL's unpacked programs to save time. */
final class DataFolders {

    private static final Path SHARED = Path.of("target", "postgresql-programs");

    private DataFolders() {}

    static DataFolder at(Path path) throws IOException {
        var folder = DataFolder.at(path);
        if (Files.notExists(folder.programs())) {
            Files.createSymbolicLink(
                    folder.programs(), Files.createDirectories(SHARED).toRealPath());
        }
        return folder;
    }

    /** Takes the shared programs out of a folder that is about to be deleted. */
    static void release(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.programs());
    }
}
