package org.preceptor.core.course;

/** Names a claim of the source, such as {@code C08}. */
public record ClaimId(String value) {

    public ClaimId {
        if (!value.matches("C\\d{2,3}")) {
            throw new IllegalArgumentException("A claim id looks like C08, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
