package org.preceptor.content.lint;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.preceptor.content.CourseFiles;

/** A course in memory with room for the part that a test is about. */
record Scaffold(Map<String, String> files) implements CourseFiles {

    static final String ITEMS = "items/ward.yaml";
    static final String LESSON = "lessons/01-ward.md";

    private static final String COURSE = """
            slug: ward
            title: On the ward
            subtitle: An invented course.
            source: {author: "A.", title: "T", publication: "P", note: "N"}
            checked: January 2020
            safety-notice: Invented for tests.
            lessons:
              - slug: ward
                title: On the ward
                summary: One lesson.
                claims: [C01]
                objectives:
            %s
            assessments:
              - {kind: pre-test, title: Before, introduction: I, feedback: score-only, blueprint: {L1-O1: 1}}
              - {kind: check, title: Check, introduction: I, feedback: at-once}
              - {kind: final, title: Final, introduction: I, feedback: score-only, blueprint: {L1-O1: 1}, pass-mark: 70}
            evaluation:
              - {id: able, text: I am able to list things., kind: agreement}
            """;

    private static final String CLAIMS = """
            - {id: C01, heading: H, paragraph: 1, paraphrase: P, kind: fact, cites: none, status: opinion, evidence: "E [R01]", references: [R01]}
            """;

    private static final String REFERENCES = """
            - {id: R01, title: An invented work}
            """;

    private static final String ITEM = """
            - id: L1-I99
              kind: appraisal
              objective: L1-O1
              claims: [C01]
              bloom: evaluate
              stem: Soap is used up faster in winter.
              lead-in: How far does the evidence carry this?
              key: opinion
              verdicts: {supported: "S [R01]", contested: "S [R01]", unsupported: "S [R01]", opinion: "S [R01]"}
            """;

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Scaffold empty() {
        String objectives = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> objective(number, "List the things of cupboard %d.".formatted(number), "remember"))
                .collect(Collectors.joining("\n"));
        return new Scaffold(Map.of(
                "course.yaml",
                COURSE.formatted(objectives),
                "claims.yaml",
                CLAIMS,
                "references.yaml",
                REFERENCES,
                LESSON,
                "Nothing is said here.\n",
                ITEMS,
                ITEM));
    }

    static String objective(int number, String text, String bloom) {
        return "      - {id: L1-O%d, text: \"%s\", bloom: %s}".formatted(number, text.replace("\"", "\\\""), bloom);
    }

    static Scaffold withObjectives(String lines) {
        return empty().with("course.yaml", COURSE.formatted(lines));
    }

    static Scaffold withObjective(String text, String bloom) {
        return empty().with("course.yaml", COURSE.formatted(objective(1, text, bloom)));
    }

    Scaffold with(String file, String text) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(file, text);
        return new Scaffold(changed);
    }

    /** What the linter finds, as rule ids. */
    List<String> rules() {
        return Linter.lint(this).findings().stream().map(Finding::rule).toList();
    }
}
