package org.preceptor.web.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures how many lesson pages and saved answers the packaged application serves to trainees who never pause.
 *
 * <p>It starts the jar with its embedded database and durable commits, makes people of its own in it, and reports requests a
 * second, how long they took, and the resident memory. {@code docs/performance.md} says how to run it.
 */
public final class LoadBenchmark {

    private static final int TRAINEES = number("LOAD_TRAINEES", 32);
    private static final Duration LENGTH = Duration.ofSeconds(number("LOAD_SECONDS", 30));
    private static final List<String> FLAGS = List.of(System.getenv()
            .getOrDefault("LOAD_JAVA", "-XX:+UseSerialGC -Xmx192m")
            .split(" "));

    private LoadBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var folder = Files.createTempDirectory(Path.of("web", "target").toAbsolutePath(), "load-");
        var data = LoadData.prepare(folder, 2 * TRAINEES);
        try (var application = PackagedApplication.start(folder, FLAGS)) {
            System.out.printf("%d trainees, %d s each, %s%n", TRAINEES, LENGTH.toSeconds(), String.join(" ", FLAGS));
            System.out.println("Resident after the start: %d MB".formatted(application.residentMegabytes()));
            int errors = measure(application, data);
            System.out.println("Resident at the end: %d MB".formatted(application.residentMegabytes()));
            System.exit(errors == 0 ? 0 : 1);
        }
    }

    private static int measure(PackagedApplication application, LoadData data)
            throws IOException, InterruptedException, ExecutionException {
        List<Work> reading = new ArrayList<>();
        List<Work> answering = new ArrayList<>();
        for (int number = 0; number < TRAINEES; number++) {
            try (var reader = signedIn(application, data.emails().get(number));
                    var answerer = signedIn(application, data.emails().get(TRAINEES + number))) {
                reading.add(new Work(application.port(), reader.reads(data.lesson())));
                answering.add(new Work(application.port(), answerer.answers()));
            }
        }
        List<Work> mixed = new ArrayList<>(reading.subList(0, TRAINEES / 2));
        mixed.addAll(answering.subList(TRAINEES / 2, TRAINEES));
        run("warm-up", mixed);
        System.out.println(Measurement.HEADING);
        int errors = 0;
        for (var scenario : List.of(
                Map.entry("A lesson pages", reading),
                Map.entry("B saved answers", answering),
                Map.entry("C both", mixed))) {
            var measurement = run(scenario.getKey(), scenario.getValue());
            System.out.println(measurement.line());
            errors += measurement.errors();
        }
        return errors;
    }

    private static Trainee signedIn(PackagedApplication application, String email) throws IOException {
        return new Trainee(Connection.to(application.port())).signIn(email, LoadData.PASSWORD);
    }

    private static Measurement run(String scenario, List<Work> works) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + LENGTH.toNanos();
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            List<Future<Measurement.Lap>> laps = new ArrayList<>();
            for (var work : works) {
                laps.add(threads.submit(() -> work.until(end)));
            }
            List<Measurement.Lap> measured = new ArrayList<>();
            for (var lap : laps) {
                measured.add(lap.get());
            }
            return Measurement.of(scenario, measured, (System.nanoTime() - start) / 1e9);
        }
    }

    private static int number(String variable, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(variable, Integer.toString(otherwise)));
    }

    /** What a trainee asks for over and over, on a connection of their own. */
    private record Work(int port, Requests requests) {

        Measurement.Lap until(long end) throws IOException {
            List<Long> micros = new ArrayList<>();
            int errors = 0;
            try (var connection = Connection.to(port)) {
                for (long now = System.nanoTime(); now < end; ) {
                    errors += connection.send(requests.next()).status() == 200 ? 0 : 1;
                    long done = System.nanoTime();
                    micros.add((done - now) / 1000);
                    now = done;
                }
            }
            return new Measurement.Lap(micros, errors);
        }
    }
}
