package org.preceptor.web.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds everything the embedded database needs, and the names of what lies in it.
 *
 * <p>The path is absolute and free of symbolic links, so that it can be compared with what running processes report.
 */
record DataFolder(Path root, Path programs) {

    static final String OTHER_FOLDER = "Choose another folder with PRECEPTOR_DATA_DIR, or name a PostgreSQL of your own"
            + " with SPRING_DATASOURCE_URL.";

    /** Makes the folder if it is missing. */
    static DataFolder at(Path path) {
        var root = made(path);
        return new DataFolder(root, root.resolve("postgresql-programs"));
    }

    /** Unpacks PostgreSQL's programs elsewhere, so that several folders can share them. */
    DataFolder withProgramsIn(Path shared) {
        return new DataFolder(root, made(shared));
    }

    Path cluster() {
        return root.resolve("postgresql");
    }

    Path password() {
        return root.resolve("postgresql.password");
    }

    Path lock() {
        return root.resolve("preceptor.lock");
    }

    private static Path made(Path path) {
        try {
            return Files.createDirectories(path).toRealPath();
        } catch (FileAlreadyExistsException notAFolder) {
            throw new DatabaseRefusal(
                    "The data folder %s is a file."
                            .formatted(path.toAbsolutePath().normalize()),
                    OTHER_FOLDER,
                    notAFolder);
        } catch (IOException failure) {
            throw new DatabaseRefusal(
                    "The data folder %s cannot be made."
                            .formatted(path.toAbsolutePath().normalize()),
                    OTHER_FOLDER,
                    failure);
        }
    }
}
