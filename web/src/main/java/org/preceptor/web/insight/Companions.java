package org.preceptor.web.insight;

import java.util.Optional;
import org.preceptor.web.page.Select;

/** The cohorts with which one can be compared, and the one that was chosen. */
record Companions(Select select, Optional<CohortPair> chosen) {}
