package org.preceptor.web.insight;

import java.util.Optional;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.roster.Teaching;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;

/** What an instructor learns from the answers of the cohorts they teach. Whatever they do not teach is empty. */
@Service
public class Insights {

    private static final Logger log = LoggerFactory.getLogger(Insights.class);

    /** A page counts what waits only where that is quickly done; elsewhere it tells how many attempts are missing. */
    private static final int FEW_PEOPLE = 500;

    private static final int FEW_ATTEMPTS = 100;

    private final Teaching teaching;
    private final Folding folding;
    private final KeptInsights kept;

    Insights(Teaching teaching, Folding folding, KeptInsights kept) {
        this.teaching = teaching;
        this.folding = folding;
        this.kept = kept;
    }

    /** Belongs outside of a transaction, whose snapshot would not show what is counted here. */
    public Optional<CohortInsight> of(PersonId instructor, CohortId cohort, AttemptChoice choice) {
        return teaching.find(instructor, cohort).map(found -> of(found, choice));
    }

    private CohortInsight of(Cohort cohort, AttemptChoice choice) {
        CohortInsight insight = kept.of(cohort, choice);
        if (insight.waiting() == 0 || insight.enrolments() > FEW_PEOPLE) {
            return insight;
        }
        countAFew(cohort.id());
        return kept.of(cohort, choice);
    }

    private void countAFew(CohortId cohort) {
        try {
            folding.fold(cohort, FEW_ATTEMPTS);
        } catch (QueryTimeoutException busy) {
            log.info("Somebody is at the counts of cohort {}; a page goes without what waits", cohort);
        } catch (RuntimeException failure) {
            log.error("The attempts of cohort {} could not be counted", cohort, failure);
        }
    }
}
