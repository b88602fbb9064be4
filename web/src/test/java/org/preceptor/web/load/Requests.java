package org.preceptor.web.load;

/** What a trainee asks for, one after the other without end. */
interface Requests {

    byte[] next();
}
