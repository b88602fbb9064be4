package org.preceptor.core.trace;

import java.util.List;
import java.util.Locale;

/**
 * One thing of a course that is new, gone or different.
 *
 * @param keyChanged whether an answer that was right is wrong now, or the other way round
 * @param differences of a thing that is in both versions; empty for what came or went
 */
public record Change(
        Thing thing, Kind kind, String id, String title, boolean keyChanged, List<Difference> differences) {

    /** What kind of thing changed, in the order in which changes are told. */
    public enum Thing {
        COURSE("course"),
        LESSON("lessons"),
        OBJECTIVE("objectives"),
        CLAIM("claims"),
        ITEM("items"),
        ASSESSMENT("assessments"),
        REFERENCE("references"),
        FIGURE("figures"),
        TERM("terms");

        private final String words;

        Thing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        differences = List.copyOf(differences);
    }
}
