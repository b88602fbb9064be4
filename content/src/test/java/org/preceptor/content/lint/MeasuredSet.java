package org.preceptor.content.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The set of flawed and clean examples, and what the linter makes of them. */
record MeasuredSet(List<Example> examples) {

    /**
     * An example.
     *
     * @param flaws the rules that it was written to break; none for a clean one
     * @param found the rules that the linter says it breaks
     */
    record Example(String name, Set<String> flaws, Set<String> found) {

        boolean clean() {
            return flaws.isEmpty();
        }

        boolean hit(String rule) {
            return flaws.contains(rule) && found.contains(rule);
        }
    }

    /** The rules that each file is about; what others find in a scaffold says nothing about them. */
    private static final Map<String, Set<String>> SCOPE = Map.of(
            "items",
                    Set.of(
                            "G2", "G3", "G4", "G6", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "T1", "T2", "T3",
                            "T4", "T5", "T6"),
            "relations", Set.of("D8", "F1", "F2", "T6"),
            "objectives", Set.of("O1", "O2", "O3", "O7"),
            "prose", Set.of("S8", "S12", "S13", "S14"));

    static MeasuredSet measure() {
        return new MeasuredSet(Stream.of("items", "relations", "objectives", "prose")
                .flatMap(file -> load(file).stream().map(entry -> example(file, entry)))
                .toList());
    }

    private static Example example(String file, Map<String, Object> entry) {
        Scaffold course = scaffold(file, entry);
        Set<String> found = new TreeSet<>();
        for (Finding finding : Linter.lint(course).findings()) {
            String rule = finding.rule().replaceFirst("(?<=[FT]\\d)[bc]$", "");
            if (SCOPE.get(file).contains(rule)) {
                found.add(rule);
            }
            if (finding.rule().equals("S1")) {
                throw new AssertionError("%s cannot be read: %s".formatted(entry.get("note"), finding));
            }
        }
        String name = "%s: %s".formatted(file, name(entry));
        return new Example(name, new TreeSet<>(texts(entry, "flaws")), found);
    }

    private static String name(Map<String, Object> entry) {
        Object note = entry.getOrDefault("note", entry.get("text"));
        return entry.get("item") instanceof Map<?, ?> item
                ? "%s %s".formatted(item.get("id"), note)
                : String.valueOf(note);
    }

    private static Scaffold scaffold(String file, Map<String, Object> entry) {
        Scaffold course = Scaffold.empty();
        return switch (file) {
            case "objectives" ->
                Scaffold.withObjective(String.valueOf(entry.get("text")), String.valueOf(entry.get("bloom")));
            case "prose" -> course.with(Scaffold.LESSON, entry.get("text") + "\n");
            case "relations" -> course.with(Scaffold.ITEMS, new Yaml().dump(entry.get("items")));
            default ->
                course.with(Scaffold.LESSON, sentences())
                        .with(Scaffold.ITEMS, new Yaml().dump(List.of(entry.get("item"))));
        };
    }

    private static String sentences() {
        return load("lesson-sentences").stream()
                .map(entry -> String.valueOf(entry.get("text")))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> texts(Map<String, Object> entry, String field) {
        return ((List<?>) entry.get(field)).stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> load(String file) {
        try (InputStream stream = MeasuredSet.class.getResourceAsStream("/lint/%s.yaml".formatted(file))) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(1000);
            return (List<Map<String, Object>>) new Yaml(new SafeConstructor(options)).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> rules() {
        return examples.stream()
                .flatMap(example -> example.flaws().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    long flawed(String rule) {
        return examples.stream()
                .filter(example -> example.flaws().contains(rule))
                .count();
    }

    long hits(String rule) {
        return examples.stream().filter(example -> example.hit(rule)).count();
    }

    long clean() {
        return examples.stream().filter(Example::clean).count();
    }

    long alarms(String rule) {
        return examples.stream()
                .filter(example -> example.clean() && example.found().contains(rule))
                .count();
    }

    List<Example> falseAlarms() {
        return examples.stream()
                .filter(example -> example.clean() && !example.found().isEmpty())
                .toList();
    }

    List<Example> misses() {
        return examples.stream()
                .filter(example -> !example.found().containsAll(example.flaws()))
                .toList();
    }

    /** One line a rule: examples flawed, found, clean examples, false alarms. */
    String table() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("", "rule  flawed  found  clean  false alarms");
        rules().forEach(rule -> lines.put(
                rule, "%-5s %6d %6d %6d %13d".formatted(rule, flawed(rule), hits(rule), clean(), alarms(rule))));
        return String.join("\n", lines.values());
    }
}
