package org.preceptor.core.course;

/** Names a figure within its course, such as {@code star-d-cumulative}. */
public record FigureId(String value) {

    public FigureId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A figure's id is in kebab case, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
