package org.preceptor.web.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.attempt.Aftermath;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts adjustments in force: the signature, every new result, the completions and certificates they earn, or nothing. */
@Service
class Signings {

    private static final int RESULTS_AT_ONCE = 500;

    private final JdbcSignings kept;
    private final Remarking remarking;
    private final JdbcAdjustments adjustments;
    private final Aftermath aftermath;
    private final Records records;

    Signings(
            JdbcSignings kept, Remarking remarking, JdbcAdjustments adjustments, Aftermath aftermath, Records records) {
        this.kept = kept;
        this.remarking = remarking;
        this.adjustments = adjustments;
        this.aftermath = aftermath;
        this.records = records;
    }

    /**
     * Signs an adjustment for all cohorts that the signer teaches. Nobody is marked in them meanwhile: an attempt that ends at
     * the same moment is either found here or marked with the adjustment.
     */
    @Transactional
    public Signed sign(Order order, Consumer<Progress> watcher) {
        List<CohortId> cohorts = kept.taughtBy(order.signer());
        cohorts.forEach(adjustments::holdAlone);
        @Nullable
        AdjustmentId last = kept.last(order.cohort(), order.item().hash()).orElse(null);
        if (!cohorts.contains(order.cohort()) || !Objects.equals(last, order.after())) {
            return new Signed.Overtaken();
        }
        kept.add(order, cohorts, records.now());
        Progress done = apply(order, cohorts, watcher);
        records.signed(order, done);
        return new Signed.Done(done);
    }

    private Progress apply(Order order, List<CohortId> cohorts, Consumer<Progress> watcher) {
        Batch batch = new Batch(order.id(), watcher);
        remarking.each(cohorts, order.item().hash(), order.adjustment(), batch::take);
        batch.end();
        List<Change> won = batch.won;
        aftermath.ofAdjusting(
                order.item().hash(),
                cohorts,
                won.stream()
                        .filter(change -> change.attempt().kind() == AssessmentKind.FINAL)
                        .map(change -> change.attempt().enrolment())
                        .distinct()
                        .toList());
        records.passed(order, won);
        return batch.progress;
    }

    /** Writes results down some hundred at a time. */
    private final class Batch {

        private final AdjustmentId adjustment;
        private final Consumer<Progress> watcher;
        private final List<Change> waiting = new ArrayList<>();
        private final List<Change> won = new ArrayList<>();
        private Progress progress = Progress.NONE;

        Batch(AdjustmentId adjustment, Consumer<Progress> watcher) {
            this.adjustment = adjustment;
            this.watcher = watcher;
        }

        void take(Change change) {
            progress = progress.plus(change);
            if (change.any()) {
                waiting.add(change);
            }
            if (change.wins()) {
                won.add(change);
            }
            if (progress.attempts() % RESULTS_AT_ONCE == 0) {
                end();
            }
        }

        void end() {
            if (!waiting.isEmpty()) {
                kept.addResults(adjustment, waiting);
                waiting.clear();
            }
            watcher.accept(progress);
        }
    }
}
