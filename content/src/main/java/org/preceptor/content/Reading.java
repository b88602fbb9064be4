package org.preceptor.content;

import java.util.List;
import org.preceptor.core.course.Course;

/** What came of reading a course's folder. */
public sealed interface Reading {

    /** The files hold a whole course. */
    record Read(Course course) implements Reading {}

    /** The files hold no course; all problems that could be found, by file and line. */
    record Rejected(List<Problem> problems) implements Reading {

        public Rejected {
            problems = problems.stream().sorted().distinct().toList();
        }

        /** The problems, one a line. */
        @Override
        public String toString() {
            return String.join("\n", problems.stream().map(Problem::toString).toList());
        }
    }
}
