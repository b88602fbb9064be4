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
record DataFolder(Path root) {

    static final String OTHER_FOLDER = "Choose another folder with PRECEPTOR_DATA_DIR, or name a PostgreSQL of your own"
            + " with SPRING_DATASOURCE_URL.";

    /** Makes the folder if it is missing. */
    static DataFolder at(Path path) {
        try {
            return new DataFolder(Files.createDirectories(path).toRealPath());
        } catch (FileAlreadyExistsException failure) {
            throw refusal(path, "is a file", failure);
        } catch (IOException failure) {
            throw refusal(path, "cannot be made", failure);
        }
    }

    /** PostgreSQL's unpacked programs, which can be made anew at any time. */
    Path programs() {
        return root.resolve("postgresql-programs");
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

    private static DatabaseRefusal refusal(Path path, String fact, IOException failure) {
        var shown = path.toAbsolutePath().normalize();
        return new DatabaseRefusal("The data folder %s %s.".formatted(shown, fact), OTHER_FOLDER, failure);
    }
}
