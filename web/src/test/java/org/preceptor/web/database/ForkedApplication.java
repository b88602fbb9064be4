package org.preceptor.web.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A {@link StartedApplication} in a process of its own, so that it can be killed. */
record ForkedApplication(Process process, Path console) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static ForkedApplication startIn(DataFolder folder) {
        try {
            var console = Files.createTempFile(folder.root(), "console-", ".log");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(java, "-Xshare:auto", StartedApplication.class.getName());
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.environment().put("PRECEPTOR_DATA_DIR", folder.root().toString());
            builder.environment().remove("SPRING_DATASOURCE_URL");
            return new ForkedApplication(
                    builder.redirectErrorStream(true)
                            .redirectOutput(console.toFile())
                            .start(),
                    console);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ForkedApplication awaitStart(int number) {
        return awaitUntil(() -> said().contains("starts: " + number + "\n"));
    }

    ForkedApplication awaitUntil(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
        return this;
    }

    int awaitExit() {
        return process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** Ends it as a power cut would, without a word to anybody. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Ends it as an administrator would. */
    int terminate() {
        process.destroy();
        return awaitExit();
    }

    String said() {
        try {
            return Files.readString(console);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
