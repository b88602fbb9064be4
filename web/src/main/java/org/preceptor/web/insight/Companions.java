package org.preceptor.web.insight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Select;

/** The cohorts with which one can be compared, and the one that was chosen. */
record Companions(Select select, Optional<CohortPair> chosen) {

    /** The chosen one as an address names it. */
    @Nullable
    String with() {
        return chosen.map(pair -> pair.there().cohort().id().toString()).orElse(null);
    }
}
