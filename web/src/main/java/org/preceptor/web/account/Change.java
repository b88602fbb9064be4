package org.preceptor.web.account;

import org.preceptor.web.page.Faults;

/** What came of a change to a person. */
sealed interface Change {

    /** It was made, or there was nothing to change; the sentence says which. */
    record Made(String sentence) implements Change {}

    /** It was not made. */
    record Refused(Faults faults) implements Change {

        static Refused because(String field, String sentence) {
            return new Refused(Faults.of(field, sentence));
        }

        String sentence() {
            return faults.list().getFirst().sentence();
        }
    }
}
