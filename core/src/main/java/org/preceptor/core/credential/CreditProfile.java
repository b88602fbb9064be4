package org.preceptor.core.credential;

/** The rules of an accrediting body, as far as they change what a page or certificate says about credit. */
public record CreditProfile(String statement) {

    /** What holds as long as nobody has accredited the course. */
    public static final CreditProfile NONE = new CreditProfile("No CE credit is awarded.");
}
