package org.preceptor.web.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.preceptor.web.FreePort;

/** The jar as people run it, in a process of its own with the flags of the container. */
record PackagedApplication(Process process, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String RESIDENT = "VmRSS:";

    static PackagedApplication start(Path folder, List<String> flags) throws IOException, InterruptedException {
        int port = FreePort.find();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar().toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("PRECEPTOR_DATA_DIR", folder.toString());
        builder.environment().put("PRECEPTOR_DEMO", "false");
        builder.environment().remove("SPRING_DATASOURCE_URL");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        var log = folder.resolve("application.log").toFile();
        return new PackagedApplication(
                        builder.redirectErrorStream(true).redirectOutput(log).start(), port)
                .awaitReadiness();
    }

    /** Its resident memory in MB, without that of PostgreSQL. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private PackagedApplication awaitReadiness() throws InterruptedException {
        var request = "GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        for (long waited = 0; waited < PATIENCE.toMillis() && process.isAlive(); waited += 200) {
            try (var connection = Connection.to(port)) {
                if (connection.send(request).status() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // It opens its port last.
            }
            Thread.sleep(200);
        }
        process.destroy();
        throw new IllegalStateException("The application does not start; application.log in its folder says why");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static Path jar() throws IOException {
        var target = Path.of(System.getProperty("user.dir"), "web", "target");
        try (var files = Files.newDirectoryStream(target, "preceptor-web-*.jar")) {
            for (var file : files) {
                return file;
            }
        }
        throw new IllegalStateException("There is no jar in %s; make it with mvn package".formatted(target));
    }
}
