package org.preceptor.web.adjustment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;

/** Has adjustments signed aside, so that whoever signs one for many people can watch how far it is. */
@Service
class Runs {

    /** Work without a sign of life for this long has died with its server. */
    static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    /** Small cohorts are done before the next page is asked for. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final JdbcRuns kept;
    private final Signings signings;
    private final AsyncTaskExecutor executor;
    private final Clock clock;

    Runs(
            JdbcRuns kept,
            Signings signings,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            Clock clock) {
        this.kept = kept;
        this.signings = signings;
        this.executor = executor;
        this.clock = clock;
    }

    /** Begins the work and waits a moment for its end; the same order sent again begins nothing. */
    void start(Order order) {
        if (kept.begin(order, clock.instant())) {
            executor.submitCompletable(() -> work(order))
                    .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    Optional<Run> find(AdjustmentId id, CohortId cohort, PersonId instructor) {
        return kept.find(id, cohort, instructor);
    }

    /** Whether work that has not ended will never do so. */
    boolean dead(Run run) {
        return run.seenAt().plus(DEAD_AFTER).isBefore(clock.instant());
    }

    private void work(Order order) {
        try {
            switch (signings.sign(order, new Noting(order.id()))) {
                case Signed.Done(Progress all) -> note(order.id(), Run.State.SIGNED, all);
                case Signed.Overtaken overtaken -> note(order.id(), Run.State.OVERTAKEN, Progress.NONE);
            }
        } catch (RuntimeException e) {
            LOG.error("Adjustment {} was not signed, and nothing was changed", order.id(), e);
            note(order.id(), Run.State.FAILED, Progress.NONE);
        }
    }

    private void note(AdjustmentId id, Run.State state, Progress progress) {
        kept.note(id, state, progress, clock.instant());
    }

    /** Notes progress about once a second, and no more once it could not: the work itself matters more. */
    private final class Noting implements Consumer<Progress> {

        private final AdjustmentId id;
        private Instant next = Instant.MIN;

        Noting(AdjustmentId id) {
            this.id = id;
        }

        @Override
        public void accept(Progress progress) {
            Instant now = clock.instant();
            if (now.isBefore(next)) {
                return;
            }
            next = now.plusSeconds(1);
            try {
                note(id, Run.State.RUNNING, progress);
            } catch (RuntimeException e) {
                LOG.warn("The progress of adjustment {} could not be noted", id, e);
                next = Instant.MAX;
            }
        }
    }
}
