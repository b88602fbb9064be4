package org.preceptor.web.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's own programs, unpacked and ready to run. */
record PostgresPrograms(Path home, ServerAccount account) {

    ProgramRun run(String program, String... arguments) throws IOException {
        return run(program, List.of(arguments), "");
    }

    ProgramRun run(String program, List<String> arguments, String input) throws IOException {
        var bin = home.resolve("bin");
        return ProgramRun.of(account.command(bin.resolve(program), arguments), bin, input);
    }

    /** The first number of the version, such as 18 of "postgres (PostgreSQL) 18.6". */
    String majorVersion() throws IOException {
        return run("postgres", "--version").output().replaceFirst(".*\\) (\\d+).*", "$1");
    }
}
