package org.preceptor.web.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.CountsSum;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.insight.MadeCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a simulated cohort of any size straight in the database, all of it in one transaction or nothing.
 *
 * <p>Every processor lives lives, a batch of trainees at a time, while the batches are copied into the tables in their order.
 * Few batches exist at once, so memory does not grow with the cohort. {@code docs/simulator.md} describes the model.
 */
@Service
class Crowd {

    /** Trainees whose rows are held together: some megabytes of text. */
    static final int BATCH = 100;

    private static final Logger log = LoggerFactory.getLogger(Crowd.class);

    private final JdbcDemo kept;
    private final JdbcCrowd tables;
    private final Crews crews;
    private final MadeCounts made;
    private final AuditTrail audit;

    Crowd(JdbcDemo kept, JdbcCrowd tables, Crews crews, MadeCounts made, AuditTrail audit) {
        this.kept = kept;
        this.tables = tables;
        this.crews = crews;
        this.made = made;
        this.audit = audit;
    }

    /** Makes the cohort, taught by the demo's instructor if there is one; empty where it is there already. */
    @Transactional
    Optional<CrowdReport> make(CrowdSettings settings, DemoCalendar calendar) {
        kept.hold();
        String name = settings.cohort();
        if (kept.hasCohort(name)) {
            log.info("“{}” is there already; nothing is simulated.", name);
            return Optional.empty();
        }
        log.info("Making “{}” …", name);
        long start = System.nanoTime();
        CrowdReport report = fill(name, settings, calendar);
        String words = report.words(Duration.ofNanos(System.nanoTime() - start));
        log.info("“{}”: {}.", name, words);
        return Optional.of(report);
    }

    private CrowdReport fill(String name, CrowdSettings settings, DemoCalendar calendar) {
        CrowdSeed seed = CrowdSeed.of(settings);
        CohortId cohort = new CohortId(CrowdSeed.uuid(CrowdSeed.chance(seed.root())));
        Crew crew = crews.crew(calendar, seed, cohort);
        kept.addCohort(cohort, name, crew.course(), calendar.due(), calendar.opening());
        kept.limitCertificates(cohort, DemoCalendar.TERM);
        kept.teach(DemoPerson.INSTRUCTOR, cohort);
        CountsSum counts = new CountsSum();
        CrowdReport report = copy(crew, settings.size(), counts);
        made.keep(cohort, counts.total());
        tables.analyse();
        audit.record(null, "cohort simulated", "cohort:" + cohort, "%s, seed %d".formatted(name, settings.seed()));
        return report;
    }

    private CrowdReport copy(Crew crew, int size, CountsSum counts) {
        CrowdReport report = CrowdReport.nothing();
        int processors = Runtime.getRuntime().availableProcessors();
        Queue<CompletableFuture<Crew.Batch>> ahead = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            int next = 0;
            while (next < size || !ahead.isEmpty()) {
                while (next < size && ahead.size() <= processors) {
                    int from = next;
                    int to = Math.min(size, from + BATCH);
                    ahead.add(CompletableFuture.supplyAsync(() -> crew.live(from, to), workers));
                    next = to;
                }
                Crew.Batch batch = ahead.remove().join();
                counts.add(batch.counts());
                report.add(tables.add(batch.texts()));
            }
        }
        return report;
    }
}
