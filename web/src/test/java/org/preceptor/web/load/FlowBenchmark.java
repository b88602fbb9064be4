package org.preceptor.web.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures whole flows: a trainee begins the pre-test, saves 20 answers, submits and sees the result.
 *
 * <p>1, 8 and 32 trainees work at once. Between beginning and saving all of them look at every question, which is measured by itself. The same rows are written by bare JDBC on the same machine first, and the ratio of
 * the two is reported. {@code docs/performance.md} says how to run it.
 */
public final class FlowBenchmark {

    private static final int SAVES = 20;
    private static final List<Integer> LEVELS = List.of(1, 8, 32);
    private static final int FLOWS = Integer.parseInt(System.getenv().getOrDefault("LOAD_FLOWS", "192"));
    private static final List<String> FLAGS = List.of(System.getenv()
            .getOrDefault("LOAD_JAVA", "-XX:+UseSerialGC -Xmx192m")
            .split(" "));

    private FlowBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var folder = Files.createTempDirectory(Path.of("web", "target").toAbsolutePath(), "flow-");
        Map<Integer, Double> limit = new TreeMap<>();
        int rounds = LEVELS.size() + 1;
        var data = LoadData.prepare(folder, 2 * rounds * FLOWS, (application, made) -> bare(application, made, limit));
        try (var application = PackagedApplication.start(folder, FLAGS)) {
            Queue<Trainee> trainees = new ConcurrentLinkedQueue<>();
            for (String email : data.emails().subList(0, rounds * FLOWS)) {
                trainees.add(new Trainee(org.preceptor.web.load.Connection.to(application.port()))
                        .signIn(email, LoadData.PASSWORD));
            }
            measure(8, next(trainees));
            System.out.printf("%d flows of %d saves, %s%n", FLOWS, SAVES, String.join(" ", FLAGS));
            System.out.println(Measurement.HEADING + "   flows/s  bare JDBC  ratio");
            for (int level : LEVELS) {
                System.out.println(measure(level, next(trainees)).lines(limit.getOrDefault(level, Double.NaN)));
            }
        }
        System.exit(0);
    }

    private static List<Trainee> next(Queue<Trainee> trainees) {
        return Stream.generate(trainees::remove).limit(FLOWS).toList();
    }

    private static Measured measure(int level, List<Trainee> trainees)
            throws IOException, InterruptedException, ExecutionException {
        Timed begun = timed(level, trainees, Trainee::begin);
        Timed looked = timed(level, trainees, Trainee::look);
        Timed finished = timed(level, trainees, trainee -> trainee.finish(SAVES));
        for (Trainee trainee : trainees) {
            trainee.close();
        }
        return new Measured(
                Measurement.of(level + " at once", begun.with(finished), begun.seconds() + finished.seconds()),
                Measurement.of("  questions", looked.laps(), looked.seconds()));
    }

    private static Timed timed(int level, List<Trainee> trainees, Part part)
            throws InterruptedException, ExecutionException {
        Queue<Trainee> waiting = new ConcurrentLinkedQueue<>(trainees);
        long start = System.nanoTime();
        List<Measurement.Lap> laps = together(level, () -> part.of(waiting.remove()));
        return new Timed(laps, (System.nanoTime() - start) / 1e9);
    }

    /** A part of the flow that all trainees do before any goes on. */
    private interface Part {
        Measurement.Lap of(Trainee trainee) throws IOException;
    }

    private record Timed(List<Measurement.Lap> laps, double seconds) {

        List<Measurement.Lap> with(Timed other) {
            return Stream.concat(laps.stream(), other.laps.stream()).toList();
        }
    }

    /** What was measured at one level, and the pages of questions apart. */
    private record Measured(Measurement flow, Measurement questions) {

        String lines(double limit) {
            double flows = FLOWS / flow.seconds();
            return "%s %9.1f %10.1f %6.2f%n%s".formatted(flow.line(), flows, limit, flows / limit, questions.line());
        }
    }

    /** Measures the limit on the enrolments that the application is not going to use. */
    private static void bare(ApplicationContext application, LoadData data, Map<Integer, Double> limit) {
        Queue<UUID> enrolments = new ConcurrentLinkedQueue<>(application
                .getBean(JdbcClient.class)
                .sql("""
                select e.id
                  from enrolment e
                  join person p on p.id = e.person_id
                 where p.email = any (:emails)
                """)
                .param(
                        "emails",
                        data.emails()
                                .subList(data.emails().size() / 2, data.emails().size())
                                .toArray(String[]::new))
                .query(UUID.class)
                .list());
        DataSource source = application.getBean(DataSource.class);
        try {
            bare(8, source, enrolments);
            for (int level : LEVELS) {
                limit.put(level, FLOWS / bare(level, source, enrolments));
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("The bare rows could not be written", failure);
        }
    }

    private static double bare(int level, DataSource source, Queue<UUID> enrolments)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        together(level, () -> {
            try (Connection connection = source.getConnection()) {
                new BareRows(connection).flow(enrolments.remove(), SAVES);
                return true;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        return (System.nanoTime() - start) / 1e9;
    }

    /** Does as many flows as are measured, so many of them at once. */
    private static <T> List<T> together(int level, Callable<T> flow) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(level)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int number = 0; number < FLOWS; number++) {
                futures.add(threads.submit(flow));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
