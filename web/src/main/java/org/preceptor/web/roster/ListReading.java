package org.preceptor.web.roster;

import java.util.List;

/** What came of reading a list of people. */
sealed interface ListReading {

    /** It is no list, or not one with the columns that are needed; the sentence says what to do. */
    record Unreadable(String sentence) implements ListReading {}

    /** It was read to its end: the people on it, what is wrong with which line, and the columns that were not used. */
    record Read(List<ListedPerson> people, List<Finding> findings, List<String> ignored) implements ListReading {

        public Read {
            people = List.copyOf(people);
            findings = List.copyOf(findings);
            ignored = List.copyOf(ignored);
        }
    }
}
