package org.preceptor.core.course;

/** Names a term of the glossary, such as {@code non-inferiority}. */
public record TermId(String value) {

    public TermId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A term's id is in kebab case, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
