package org.preceptor.web.attempt;

import org.preceptor.web.page.Times;

/**
 * What the page's script is told about an answer that it sent.
 *
 * @param saved when the answer was committed, in words; empty where it was not
 * @param fault why it was not, in words; empty where it was
 * @param revision the revision of the question that the answer is; meaningless where it was not committed
 * @param newer whether another answer stands, so that the script shows it
 */
record Receipt(String saved, String fault, int revision, boolean newer) {

    static Receipt of(Saving.Saved saved, Times times) {
        return new Receipt("Saved " + times.second(saved.at()), "", saved.revision(), false);
    }

    static Receipt fault(String sentence) {
        return new Receipt("", sentence, 0, false);
    }

    static Receipt stale() {
        return new Receipt("", Saving.Stale.WORDS, 0, true);
    }
}
