package org.preceptor.web.insight;

import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts waiting attempts every few seconds, some of each cohort in turn, so that no cohort keeps another waiting. */
@Configuration(proxyBeanMethods = false)
class FoldingSchedule {

    private static final Logger log = LoggerFactory.getLogger(FoldingSchedule.class);

    private final JdbcUncounted uncounted;
    private final Folding folding;

    FoldingSchedule(JdbcUncounted uncounted, Folding folding) {
        this.uncounted = uncounted;
        this.folding = folding;
    }

    @Scheduled(initialDelayString = "${preceptor.counting-pause}", fixedDelayString = "${preceptor.counting-pause}")
    void countWhatWaits() {
        List<CohortId> cohorts = uncounted.cohorts();
        while (!cohorts.isEmpty()) {
            cohorts = cohorts.stream().filter(this::fold).toList();
        }
    }

    /** What cannot be counted in one cohort must not keep others waiting. */
    private boolean fold(CohortId cohort) {
        try {
            return folding.foldIfFree(cohort);
        } catch (RuntimeException failure) {
            log.error("The attempts of cohort {} could not be counted", cohort, failure);
            return false;
        }
    }
}
