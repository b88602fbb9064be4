package org.preceptor.content;

import java.util.List;

/**
 * Reads {@code waivers.yaml}, the findings of the linter that somebody lets stand; a course may do without. The file is
 * no part of the course's version: a waiver changes nothing that a trainee sees.
 */
public final class WaiversFile {

    public static final String NAME = "waivers.yaml";

    /** What was read of the file and what is wrong with its form. */
    public record Waivers(List<Waiver> list, List<Problem> problems) {

        public Waivers {
            list = List.copyOf(list);
            problems = List.copyOf(problems);
        }
    }

    private WaiversFile() {}

    /** Reads the waivers of a course; none where the file is not there. */
    public static Waivers read(CourseFiles files) {
        Notes notes = new Notes();
        List<Waiver> waivers = new Folder(files, notes)
                .optional(NAME).stream().map(WaiversFile::waiver).toList();
        return new Waivers(waivers, notes.problems());
    }

    private static Waiver waiver(Entry entry) {
        entry.allow(List.of("rule", "at", "reason", "who", "date"));
        return new Waiver(
                entry.place(),
                word(entry, "rule"),
                word(entry, "at"),
                word(entry, "reason"),
                word(entry, "who"),
                word(entry, "date"));
    }

    private static String word(Entry entry, String field) {
        return entry.find(field).flatMap(Value::mayBeEmpty).orElse("");
    }
}
