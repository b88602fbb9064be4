package org.preceptor.core.course;

/** Names one of the parallel forms of an assessment. */
public record FormLetter(String value) {

    public FormLetter {
        if (!value.matches("[A-Z]")) {
            throw new IllegalArgumentException("A form is one capital letter, not like %s".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
