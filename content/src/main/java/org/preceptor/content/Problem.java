package org.preceptor.content;

import java.util.Comparator;

/**
 * Something wrong in a file of a course, as a sentence for its author.
 *
 * @param file the file's name within the course's folder, such as {@code items/naming-the-problem.yaml}
 * @param line the line, from 1
 * @param message on one line, whatever it quotes
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    public Problem {
        message = message.replaceAll("\\s+", " ");
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** The problem as compilers print it: {@code claims.yaml:31: `status` is missing}. */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
