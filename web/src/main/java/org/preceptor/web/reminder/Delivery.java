package org.preceptor.web.reminder;

/** What a mail server made of a letter. */
sealed interface Delivery {

    /** It took the letter. */
    record Sent() implements Delivery {}

    /** The letter certainly did not arrive. */
    record Refused(String why) implements Delivery {}

    /** The letter was on its way when something broke: it may have arrived. */
    record Uncertain(String why) implements Delivery {}
}
