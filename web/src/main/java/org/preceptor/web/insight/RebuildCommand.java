package org.preceptor.web.insight;

import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.insight.Rebuilding.Mended;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Rebuilds the counts of {@code all} cohorts, or of the one whose id is given, while the application starts. */
@Component
@ConditionalOnProperty("preceptor.rebuild")
class RebuildCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RebuildCommand.class);

    private final JdbcInsightCohorts cohorts;
    private final Rebuilding rebuilding;
    private final String asked;

    RebuildCommand(JdbcInsightCohorts cohorts, Rebuilding rebuilding, @Value("${preceptor.rebuild}") String asked) {
        this.cohorts = cohorts;
        this.rebuilding = rebuilding;
        this.asked = asked;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<CohortId> some = asked.equals("all") ? cohorts.all() : List.of(CohortId.of(asked));
        some.forEach(cohort -> report(cohort, rebuilding.rebuild(cohort)));
    }

    private static void report(CohortId cohort, Mended mended) {
        if (mended.nothing()) {
            log.info("The counts of cohort {} equal a recount", cohort);
            return;
        }
        mended.samples().forEach(sample -> log.warn("Cohort {}: the counts of {} were wrong", cohort, sample));
        if (mended.gain()) {
            log.warn("Cohort {}: the counts of gains were wrong", cohort);
        }
        if (mended.people()) {
            log.warn("Cohort {}: the numbers of people were wrong", cohort);
        }
        if (mended.steps()) {
            log.warn("Cohort {}: the numbers of people at each step were wrong", cohort);
        }
    }
}
