package org.preceptor.web.export;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a table comes in, told apart by the end of their address. */
enum Format {
    CSV("csv"),
    XLSX("xlsx");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    static Optional<Format> find(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }
}
