package org.preceptor.web.load;

import java.util.List;

/** How long the requests of a scenario took in microseconds, in ascending order, and how many went wrong. */
record Measurement(String scenario, List<Long> micros, int errors, double seconds) {

    static final String HEADING =
            "%-16s %12s %9s %9s %9s %8s".formatted("", "requests/s", "p50 ms", "p95 ms", "p99 ms", "errors");

    /** What the trainees of one scenario measured, each for themselves. */
    static Measurement of(String scenario, List<Lap> laps, double seconds) {
        var micros =
                laps.stream().flatMap(lap -> lap.micros().stream()).sorted().toList();
        return new Measurement(
                scenario, micros, laps.stream().mapToInt(Lap::errors).sum(), seconds);
    }

    String line() {
        return "%-16s %12.0f %9.1f %9.1f %9.1f %8d"
                .formatted(scenario, micros.size() / seconds, at(0.50), at(0.95), at(0.99), errors);
    }

    double at(double share) {
        return micros.isEmpty() ? Double.NaN : micros.get((int) (share * (micros.size() - 1))) / 1000.0;
    }

    /** What one trainee measured. */
    record Lap(List<Long> micros, int errors) {}
}
