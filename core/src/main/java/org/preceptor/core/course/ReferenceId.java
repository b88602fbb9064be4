package org.preceptor.core.course;

/** Names a reference, such as {@code R01}. */
public record ReferenceId(String value) {

    public ReferenceId {
        if (!value.matches("R\\d{2,3}[a-z]?")) {
            throw new IllegalArgumentException("A reference id looks like R01 or R31b, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
