package org.preceptor.core.item;

/** Names an item within its course, such as {@code L2-I07}, or a step of a case, such as {@code L2-I07.1}. */
public record ItemId(String value) {

    public ItemId {
        if (!value.matches("L\\d{1,2}-I\\d{2,3}(\\.\\d)?")) {
            throw new IllegalArgumentException("An item id looks like L2-I07, not like %s".formatted(value));
        }
    }

    /** The id of one of a case's steps, numbered from 1. */
    public ItemId step(int number) {
        return new ItemId("%s.%d".formatted(value, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
