package org.preceptor.web.security;

/** Whose records a route may show to somebody whom its {@link Audience} lets in. */
public enum Ownership {
    NONE("nothing personal"),
    OWN("own records only"),
    TAUGHT("cohorts one teaches"),
    ANY("everybody's records");

    private final String words;

    Ownership(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
