package org.preceptor.web.export;

import java.util.Locale;

/** The tables that a cohort is exported as. */
enum Table {
    PROGRESS(
            "export",
            "Progress",
            "One row for each person: how far they are at every step, their scores, when they passed. With names."),
    RESPONSES(
            "responses",
            "Answers",
            "One row for each question of every submitted attempt: the answer, its points, how sure they were, and when."
                    + " Pseudonyms instead of names."),
    ITEMS(
            "items",
            "Questions",
            "One row for each question on each form: how hard it is and how well it tells people apart, with intervals."),
    OPTIONS(
            "options",
            "Options",
            "One row for each option of each question: how many chose it, how they did otherwise, and whether it is the key."),
    OBJECTIVES(
            "objectives",
            "Objectives",
            "One row for each objective: what was mastered before, in checks and after, and what was gained, with intervals.");

    private final String path;
    private final String title;
    private final String words;

    Table(String path, String title, String words) {
        this.path = path;
        this.title = title;
        this.words = words;
    }

    /** The last part of its address, without the ending. */
    String path() {
        return path;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    /** What a file is named after. */
    String holds() {
        return name().toLowerCase(Locale.ROOT);
    }
}
