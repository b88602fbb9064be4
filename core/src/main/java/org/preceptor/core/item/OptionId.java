package org.preceptor.core.item;

/** Names an option within its item: a, b, c and so on, in the author's order. */
public record OptionId(String value) {

    public OptionId {
        if (!value.matches("[a-z]")) {
            throw new IllegalArgumentException("An option id is one letter from a to z, not %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
