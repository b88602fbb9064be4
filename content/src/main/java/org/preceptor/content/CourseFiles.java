package org.preceptor.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of one course, wherever they lie: in a directory, in a jar or in memory. */
@FunctionalInterface
public interface CourseFiles {

    /** Opens a file such as {@code lessons/01-naming-the-problem.md}; empty where there is none. */
    Optional<InputStream> open(String name) throws IOException;

    /** The files of a directory. */
    static CourseFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    }

    /** The files of a folder on the class path of this module, such as {@code /courses/hand-hygiene}. */
    static CourseFiles onClassPath(String folder) {
        return name -> Optional.ofNullable(CourseFiles.class.getResourceAsStream(folder + "/" + name));
    }
}
