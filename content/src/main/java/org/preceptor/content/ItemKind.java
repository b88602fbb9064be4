package org.preceptor.content;

import java.util.Arrays;
import java.util.List;

/** The kinds of items that authors may write, each with the fields of its own. */
enum ItemKind {
    SINGLE_BEST("options"),
    MULTIPLE_RESPONSE("options"),
    APPRAISAL("key", "verdicts"),
    ORDERING("options"),
    NUMERIC("answer", "accept", "unit", "rationale", "slips"),
    MATCHING("prompts", "options"),
    CASE("steps");

    private final List<String> fields;

    ItemKind(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }

    /** The fields that some kind has, for an item whose kind is not readable. */
    static List<String> allFields() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.fields.stream())
                .distinct()
                .toList();
    }
}
