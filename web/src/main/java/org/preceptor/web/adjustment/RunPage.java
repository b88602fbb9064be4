package org.preceptor.web.adjustment;

/**
 * How far the work on an adjustment is.
 *
 * @param going whether it is worth looking again
 * @param item the address of the item's page
 */
public record RunPage(String address, String title, String words, boolean going, String item) {

    static RunPage of(Run run, String cohort, boolean dead) {
        String item =
                "%s/items/%s/%s".formatted(cohort, run.item().id(), run.item().hash());
        boolean going = run.state() == Run.State.RUNNING && !dead;
        return new RunPage(
                "%s/adjustments/%s".formatted(cohort, run.id()),
                "Question %s".formatted(run.item().id()),
                words(run, dead),
                going,
                item);
    }

    private static String words(Run run, boolean dead) {
        Progress progress = run.progress();
        return switch (run.state()) {
            case RUNNING ->
                dead
                        ? "The work stopped half-way with its server. Nothing was changed; sign again."
                        : "Marking anew: %,d attempts so far. Nothing counts until all is done."
                                .formatted(progress.attempts());
            case SIGNED ->
                "Done. Attempts looked at: %,d. With another result: %,d. Passed by it: %,d."
                        .formatted(progress.attempts(), progress.changed(), progress.passed());
            case OVERTAKEN ->
                "Somebody signed another adjustment of this question after your preview. Nothing was changed; look at the "
                        + "question again.";
            case FAILED -> "Something went wrong, and nothing was changed. Sign again in a while.";
        };
    }
}
