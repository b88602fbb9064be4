package org.preceptor.web.adjustment;

/** What came of signing an adjustment. */
sealed interface Signed {

    /** It is in force, and every result it gives is written down. */
    record Done(Progress progress) implements Signed {}

    /** Another adjustment of the same item was signed since the preview; nothing was changed. */
    record Overtaken() implements Signed {}
}
