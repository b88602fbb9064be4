package org.preceptor.web.load;

import java.util.List;

/**
 * A page whose speed must not depend on the size of a cohort.
 *
 * @param address with places for the cohort, a trainee and a question of it
 */
record ScalePage(String name, String address) {

    /** Every page that is measured; whoever adds one to the application adds it here. */
    static final List<ScalePage> ALL = List.of(
            new ScalePage("cohorts", "/cohorts"),
            new ScalePage("overview", "{cohort}"),
            new ScalePage("objectives", "{cohort}/objectives"),
            new ScalePage("gain", "{cohort}/gain"),
            new ScalePage("calibration", "{cohort}/calibration"),
            new ScalePage("questions", "{cohort}/items"),
            new ScalePage("questions, all attempts", "{cohort}/items?attempts=all"),
            new ScalePage("one question", "{cohort}/items/{question}"),
            new ScalePage("one trainee", "{cohort}/trainees/{trainee}"),
            new ScalePage("last page", "{cohort}?page=999999"),
            new ScalePage("in progress", "{cohort}?state=in-progress"),
            new ScalePage("in progress, last page", "{cohort}?state=in-progress&page=999999"),
            new ScalePage("needs a word", "{cohort}?state=needs-a-word"),
            new ScalePage("needs a word, last page", "{cohort}?state=needs-a-word&page=999999"),
            new ScalePage("failed more than once", "{cohort}?need=failed-again"),
            new ScalePage("sure and wrong again", "{cohort}?need=sure-and-wrong"),
            new ScalePage("reported a question", "{cohort}?need=reported"),
            new ScalePage("final begun", "{cohort}?step=final&at=started"),
            new ScalePage("not seen for 7 days", "{cohort}?unseen=7"),
            new ScalePage("by last activity", "{cohort}?sort=active"),
            new ScalePage("by last activity, last page", "{cohort}?sort=active&page=999999"),
            new ScalePage("by best final", "{cohort}?sort=-final"),
            new ScalePage("by best final, last page", "{cohort}?sort=-final&page=999999"),
            new ScalePage("searched: a", "{cohort}?q=a"),
            new ScalePage("searched: kowalska", "{cohort}?q=kowalska"),
            new ScalePage("searched: trainee.000042", "{cohort}?q=trainee.000042"));

    String address(ScaleData data) {
        return address.replace("{cohort}", "/cohorts/" + data.cohort())
                .replace("{trainee}", data.trainee())
                .replace("{question}", data.question());
    }
}
