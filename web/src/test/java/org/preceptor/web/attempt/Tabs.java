package org.preceptor.web.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Twenty tabs of one browser. */
final class Tabs {

    private Tabs() {}

    /** Does all of it at the same time, and gives what came of each. */
    static <T> List<T> together(Stream<Callable<T>> work) throws Exception {
        try (ExecutorService tabs = Executors.newFixedThreadPool(20)) {
            List<Future<T>> futures = tabs.invokeAll(work.toList());
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
