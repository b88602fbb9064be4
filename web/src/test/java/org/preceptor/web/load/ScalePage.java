package org.preceptor.web.load;

import java.util.List;
import org.preceptor.core.cohort.CohortId;

/**
 * A page whose speed must not depend on the size of a cohort.
 *
 * @param query what follows the address of the cohort; absent for the list of all cohorts
 */
record ScalePage(String name, String query) {

    private static final String LIST = "list";

    /** Every page that is measured; whoever adds one to the application adds it here. */
    static final List<ScalePage> ALL = List.of(
            new ScalePage("cohorts", LIST),
            new ScalePage("overview", ""),
            new ScalePage("objectives", "/objectives"),
            new ScalePage("gain", "/gain"),
            new ScalePage("calibration", "/calibration"),
            new ScalePage("questions", "/items"),
            new ScalePage("questions, all attempts", "/items?attempts=all"),
            new ScalePage("last page", "?page=999999"),
            new ScalePage("in progress", "?state=in-progress"),
            new ScalePage("in progress, last page", "?state=in-progress&page=999999"),
            new ScalePage("needs a word", "?state=needs-a-word"),
            new ScalePage("needs a word, last page", "?state=needs-a-word&page=999999"),
            new ScalePage("failed more than once", "?need=failed-again"),
            new ScalePage("sure and wrong again", "?need=sure-and-wrong"),
            new ScalePage("reported a question", "?need=reported"),
            new ScalePage("final begun", "?step=final&at=started"),
            new ScalePage("not seen for 7 days", "?unseen=7"),
            new ScalePage("by last activity", "?sort=active"),
            new ScalePage("by last activity, last page", "?sort=active&page=999999"),
            new ScalePage("by best final", "?sort=-final"),
            new ScalePage("by best final, last page", "?sort=-final&page=999999"),
            new ScalePage("searched: a", "?q=a"),
            new ScalePage("searched: kowalska", "?q=kowalska"),
            new ScalePage("searched: trainee.000042", "?q=trainee.000042"));

    String address(CohortId cohort) {
        return query.equals(LIST) ? "/cohorts" : "/cohorts/" + cohort + query;
    }
}
