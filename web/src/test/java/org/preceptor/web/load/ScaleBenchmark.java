package org.preceptor.web.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.preceptor.web.PreceptorApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the instructor's pages on simulated cohorts of several sizes, while trainees of the same cohort keep submitting.
 *
 * <p>Each size gets an embedded database of its own with durable commits. {@code docs/performance.md} says how to run it.
 */
public final class ScaleBenchmark {

    private static final int TRAINEES = 8;
    private static final int WARM_UP = 20;
    private static final int REQUESTS = Integer.parseInt(System.getenv().getOrDefault("SCALE_REQUESTS", "100"));
    private static final List<Integer> SIZES = Stream.of(System.getenv()
                    .getOrDefault("SCALE_SIZES", "1000,10000,100000")
                    .split(","))
            .map(Integer::valueOf)
            .toList();

    private ScaleBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Map<Integer, Map<String, Double>> slowest = new LinkedHashMap<>();
        for (int size : SIZES) {
            Path folder = Files.createTempDirectory(Path.of("web", "target").toAbsolutePath(), "scale-");
            slowest.put(size, measure(size, folder));
        }
        Map<String, Double> least = slowest.get(SIZES.getFirst());
        Map<String, Double> most = slowest.get(SIZES.getLast());
        System.out.printf("%nSlowest 5%% with %,d people against %,d%n", SIZES.getLast(), SIZES.getFirst());
        least.forEach((page, millis) -> System.out.printf("%-32s %6.2f%n", page, most.get(page) / millis));
        System.exit(0);
    }

    /** The slowest 5% of each page in milliseconds. */
    private static Map<String, Double> measure(int size, Path folder)
            throws IOException, InterruptedException, SQLException {
        var statements = new StatementCount();
        long start = System.nanoTime();
        try (var application = start(size, folder, statements)) {
            System.out.printf("%n%,d people, made in %.0f s with the start%n", size, (System.nanoTime() - start) / 1e9);
            var data = ScaleData.prepare(application, TRAINEES);
            int port = ((ServletWebServerApplicationContext) application)
                    .getWebServer()
                    .getPort();
            try (var instructor = new Trainee(Connection.to(port)).signIn(data.instructor(), LoadData.PASSWORD)) {
                var costs = new PageCosts(application, statements);
                Map<ScalePage, PageCosts.Cost> quiet = new LinkedHashMap<>();
                for (ScalePage page : ScalePage.ALL) {
                    quiet.put(page, costs.of(port, instructor.asks(page.address(data))));
                }
                try (var crowd = Submitting.start(application, data)) {
                    Map<String, Double> slowest = pages(port, data, instructor, quiet);
                    System.out.printf("Meanwhile %d trainees submitted %,d attempts%n", TRAINEES, crowd.submitted());
                    return slowest;
                }
            }
        }
    }

    private static Map<String, Double> pages(
            int port, ScaleData data, Trainee instructor, Map<ScalePage, PageCosts.Cost> quiet) throws IOException {
        System.out.println(
                "%-32s %9s %9s %9s %11s %10s".formatted("", "p50 ms", "p95 ms", "p99 ms", "statements", "rows read"));
        Map<String, Double> slowest = new LinkedHashMap<>();
        for (ScalePage page : ScalePage.ALL) {
            Requests requests = instructor.asks(page.address(data));
            take(WARM_UP, port, requests);
            Measurement measured = Measurement.of(page.name(), List.of(take(REQUESTS, port, requests)), 1);
            PageCosts.Cost cost = quiet.get(page);
            System.out.println("%-32s %9.1f %9.1f %9.1f %11d %,10d"
                    .formatted(
                            page.name(),
                            measured.at(0.50),
                            measured.at(0.95),
                            measured.at(0.99),
                            cost.statements(),
                            cost.rows()));
            slowest.put(page.name(), measured.at(0.95));
        }
        return slowest;
    }

    private static Measurement.Lap take(int count, int port, Requests requests) throws IOException {
        List<Long> micros = new ArrayList<>();
        try (var connection = Connection.to(port)) {
            for (int number = 0; number < count; number++) {
                long start = System.nanoTime();
                int status = connection.send(requests.next()).status();
                micros.add((System.nanoTime() - start) / 1000);
                if (status != 200) {
                    throw new IllegalStateException("A page was answered with %d".formatted(status));
                }
            }
        }
        return new Measurement.Lap(micros, 0);
    }

    static ConfigurableApplicationContext start(int size, Path folder, StatementCount statements) {
        return new SpringApplicationBuilder(PreceptorApplication.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(statements))
                .run(
                        "--preceptor.data-dir=" + folder,
                        "--preceptor.demo=false",
                        "--preceptor.simulate=" + size,
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--logging.level.org.preceptor=warn");
    }
}
