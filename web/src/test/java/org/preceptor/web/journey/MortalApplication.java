package org.preceptor.web.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.preceptor.web.FreePort;

/** A {@link TraineeApplication} with a folder and a port, which can be killed and started again. */
final class MortalApplication {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern TRAINEE = Pattern.compile("trainee: (\\S+)\n");

    private final Path folder;
    private final Path console;
    private final int port;
    private Process process;

    private MortalApplication(Path folder, Path console, int port) throws IOException {
        this.folder = folder;
        this.console = console;
        this.port = port;
        this.process = started();
    }

    static MortalApplication startIn(Path folder) throws IOException {
        return new MortalApplication(
                folder.toRealPath(), Files.createTempFile(folder, "console-", ".log"), FreePort.find());
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The address of the one trainee, as soon as they can sign in. */
    String awaitTrainee() {
        await().atMost(PATIENCE).until(() -> TRAINEE.matcher(said()).find());
        return TRAINEE.matcher(said()).results().findFirst().orElseThrow().group(1);
    }

    void startAgain() throws IOException {
        process = started();
        awaitTrainee();
    }

    /** Ends the application as a power cut would; its PostgreSQL is left to itself. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends every process whose program lies in the folder, which is to say its PostgreSQL. */
    void killDatabase() {
        ProcessHandle.allProcesses()
                .filter(one -> one.info().command().orElse("").startsWith(folder.toString()))
                .toList()
                .forEach(one -> {
                    one.destroyForcibly();
                    one.onExit().join();
                });
    }

    private Process started() throws IOException {
        Files.writeString(console, "");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xshare:auto", TraineeApplication.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("PRECEPTOR_DATA_DIR", folder.toString());
        builder.environment().put("PRECEPTOR_DEMO", "false");
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        return builder.redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
    }

    private String said() {
        try {
            return Files.readString(console);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
