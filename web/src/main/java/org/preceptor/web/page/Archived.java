package org.preceptor.web.page;

/** A cohort was to be changed that is archived. It ends in a page that says so; nothing was changed. */
public class Archived extends RuntimeException {

    /** The fact goes to whoever reads a stack trace, never to the page. */
    public Archived(String fact) {
        super(fact);
    }
}
