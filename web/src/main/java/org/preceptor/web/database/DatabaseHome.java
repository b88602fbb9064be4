package org.preceptor.web.database;

import java.nio.file.Path;

/** Where the data of this application lies: in a folder of its own, or in a PostgreSQL that somebody else looks after. */
public sealed interface DatabaseHome {

    /** A PostgreSQL that the application starts and stops itself, with its data in a folder. */
    record Embedded(Path dataDirectory, int port) implements DatabaseHome {}

    /** A PostgreSQL named by {@code spring.datasource.url}; the address is kept without its parameters. */
    record External(String url) implements DatabaseHome {

        public External {
            url = url.replaceFirst("\\?.*", "");
        }
    }
}
