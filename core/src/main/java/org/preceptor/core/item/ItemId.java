package org.preceptor.core.item;

/** Names an item within its course, such as {@code L2-I07}. */
public record ItemId(String value) {

    public ItemId {
        if (!value.matches("L\\d{1,2}-I\\d{2,3}")) {
            throw new IllegalArgumentException("An item id looks like L2-I07, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
