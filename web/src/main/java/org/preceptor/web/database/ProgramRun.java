package org.preceptor.web.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What came of running one program to its end: its exit code and everything it said. */
record ProgramRun(int exitCode, String output) {

    /** Runs a command with a text on its standard input, deaf to settings meant for another PostgreSQL. */
    static ProgramRun of(List<String> command, Path directory, String input) throws IOException {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var writer = process.outputWriter()) {
            writer.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramRun(process.onExit().join().exitValue(), output.strip());
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
