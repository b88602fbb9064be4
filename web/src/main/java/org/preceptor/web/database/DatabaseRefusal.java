package org.preceptor.web.database;

/** Says in one sentence why the database cannot be used, and in another what a person can do about it. */
final class DatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseRefusal(String fact, String remedy) {
        super(fact);
        this.remedy = remedy;
    }

    DatabaseRefusal(String fact, String remedy, Throwable cause) {
        super(fact, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
