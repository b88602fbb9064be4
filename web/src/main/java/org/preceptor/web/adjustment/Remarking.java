package org.preceptor.web.adjustment;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.springframework.stereotype.Component;

/** Goes through the attempts that an adjustment concerns and tells what it makes of each; writes nothing. */
@Component
class Remarking {

    private final JdbcAffected affected;
    private final JdbcAdjustments adjustments;
    private final Remarks remarks;

    Remarking(JdbcAffected affected, JdbcAdjustments adjustments, Remarks remarks) {
        this.affected = affected;
        this.adjustments = adjustments;
        this.remarks = remarks;
    }

    /** Every ended attempt that asked the item, also those whose result stays as it is; belongs into a transaction. */
    void each(List<CohortId> cohorts, ContentHash item, Adjustment adjustment, Consumer<Change> consumer) {
        Map<CohortId, InForce> rules =
                cohorts.stream().collect(toMap(cohort -> cohort, cohort -> with(item, adjustment, cohort)));
        affected.each(
                cohorts,
                item,
                (attempt, answers) -> consumer.accept(
                        remarks.of(attempt, answers, rules.getOrDefault(attempt.cohort(), InForce.NONE))));
    }

    private InForce with(ContentHash item, Adjustment adjustment, CohortId cohort) {
        Map<ContentHash, Adjustment> decided =
                new HashMap<>(adjustments.inForce(cohort).byItem());
        decided.put(item, adjustment);
        return new InForce(decided);
    }
}
