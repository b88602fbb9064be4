package org.preceptor.web.page;

/**
 * What was asked for is not there, or is not the reader's to see; nobody can tell which.
 *
 * <p>Ends in the same page as an address that never existed.
 */
public class Absent extends RuntimeException {

    /** The fact goes to whoever reads a stack trace, never to the page. */
    public Absent(String fact) {
        super(fact);
    }
}
