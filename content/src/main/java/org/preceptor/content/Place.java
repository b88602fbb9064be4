package org.preceptor.content;

/** A line of a file of the course. */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
