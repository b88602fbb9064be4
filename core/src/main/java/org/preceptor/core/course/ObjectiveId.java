package org.preceptor.core.course;

/** Names an objective within its course, such as {@code L2-O3}. */
public record ObjectiveId(String value) implements Comparable<ObjectiveId> {

    public ObjectiveId {
        if (!value.matches("L\\d{1,2}-O\\d{1,2}")) {
            throw new IllegalArgumentException("An objective id looks like L2-O3, not like %s".formatted(value));
        }
    }

    @Override
    public int compareTo(ObjectiveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
