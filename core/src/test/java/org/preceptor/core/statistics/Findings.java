package org.preceptor.core.statistics;

/** What a test expects to have been found. */
final class Findings {

    private Findings() {}

    static <T> T value(Finding<T> finding) {
        return finding.found().orElseThrow(() -> new AssertionError("Nothing found but " + finding));
    }

    static Interval interval(Finding<Estimate> finding) {
        return value(value(finding).interval());
    }
}
