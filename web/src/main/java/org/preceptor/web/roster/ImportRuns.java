package org.preceptor.web.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.preceptor.web.account.AddedMeanwhile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;

/** Has long lists imported aside, so that whoever confirms one can watch how far it is; short ones at once. */
@Service
class ImportRuns {

    /** An import without a sign of life for this long has died with its server. */
    static final Duration DEAD_AFTER = Duration.ofMinutes(1);

    /** Lists with fewer lines are imported in a fraction of a second. */
    static final int LONG = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final JdbcImportRuns kept;
    private final Imports imports;
    private final AsyncTaskExecutor executor;
    private final Clock clock;

    ImportRuns(
            JdbcImportRuns kept,
            Imports imports,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            Clock clock) {
        this.kept = kept;
        this.imports = imports;
        this.executor = executor;
        this.clock = clock;
    }

    /** Imports a list, or tells how it stands where the same was confirmed before. */
    Confirmation confirm(ImportOrder order) {
        Instant now = clock.instant();
        return kept.begin(order, now, now.minus(DEAD_AFTER))
                .map(lines -> lines < LONG ? work(order, progress -> {}) : aside(order))
                .orElseGet(() -> standing(order));
    }

    Optional<ImportRun> find(ImportOrder order) {
        return kept.find(order);
    }

    /** Whether an import that has not ended will never do so. */
    boolean dead(ImportRun run) {
        Instant seen = run.seenAt();
        return seen != null && seen.plus(DEAD_AFTER).isBefore(clock.instant());
    }

    private Confirmation standing(ImportOrder order) {
        Optional<ImportRun> run = kept.find(order);
        return run.map(ImportRun::outcome)
                .<Confirmation>map(Confirmation.Applied::new)
                .orElseGet(() -> run.isPresent() ? new Confirmation.Going() : new Confirmation.Gone());
    }

    private Confirmation aside(ImportOrder order) {
        return executor.submitCompletable(() -> work(order, new Noting(order.draft())))
                .completeOnTimeout(new Confirmation.Going(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private Confirmation work(ImportOrder order, Consumer<ImportRun.Progress> watcher) {
        try {
            return confirm(order, watcher);
        } catch (RuntimeException e) {
            LOG.error("List {} was not imported, and nothing was changed", order.draft(), e);
            kept.note(order.draft(), ImportRun.State.FAILED, ImportRun.Progress.NONE, clock.instant());
            return new Confirmation.Going();
        }
    }

    /** Where somebody on the list was added at the same moment, the list does something else by now. */
    private Confirmation confirm(ImportOrder order, Consumer<ImportRun.Progress> watcher) {
        try {
            return imports.confirm(order, watcher);
        } catch (AddedMeanwhile first) {
            return imports.confirm(order, watcher);
        }
    }

    /** Notes progress, and no more once it could not: the import itself matters more. */
    private final class Noting implements Consumer<ImportRun.Progress> {

        private final UUID draft;
        private boolean able = true;

        Noting(UUID draft) {
            this.draft = draft;
        }

        @Override
        public void accept(ImportRun.Progress progress) {
            if (!able) {
                return;
            }
            try {
                kept.note(draft, ImportRun.State.IMPORTING, progress, clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("The progress of list {} could not be noted", draft, e);
                able = false;
            }
        }
    }
}
