package org.preceptor.core.course;

/** Names a lesson in addresses, such as {@code naming-the-problem}. */
public record LessonSlug(String value) {

    public LessonSlug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A lesson slug is in kebab case, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
