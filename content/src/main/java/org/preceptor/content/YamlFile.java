package org.preceptor.content;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A YAML file as nodes that know their lines. Only plain mappings, lists and texts pass: aliases and tags are problems,
 * so nothing is ever expanded or constructed.
 */
final class YamlFile {

    private static final int DEEPEST = 20;

    private final SourceFile file;

    private YamlFile(SourceFile file) {
        this.file = file;
    }

    /** The fields of a file that is one mapping; empty, with its problems noted, where it is not. */
    static Optional<Entry> entry(Folder folder, String name, Place namedAt) {
        Optional<Entry> entry = read(folder, name, namedAt).flatMap(Value::entry);
        if (entry.isEmpty()) {
            folder.notes().unread(name);
        }
        return entry;
    }

    /** The mappings of a file that is a list of them; empty, with its problems noted, where it is not. */
    static List<Entry> entries(Folder folder, String name, Place namedAt) {
        Optional<Value> root = read(folder, name, namedAt);
        root.filter(Value::isEmptyList).ifPresent(list -> list.problem("the file holds an empty list"));
        List<Entry> entries = root.map(Value::entries).orElse(List.of());
        if (entries.isEmpty()) {
            folder.notes().unread(name);
        }
        return entries;
    }

    private static Optional<Value> read(Folder folder, String name, Place namedAt) {
        return folder.open(name, namedAt).flatMap(file -> new YamlFile(file).root());
    }

    private Optional<Value> root() {
        if (isIndentedWithTabs()) {
            return Optional.empty();
        }
        try {
            if (!isPlain()) {
                return Optional.empty();
            }
            @Nullable Node node = yaml().compose(new StringReader(file.text()));
            if (node == null) {
                file.problem(1, "the file holds nothing but comments");
                return Optional.empty();
            }
            return Optional.of(new Value(file, file.name(), line(node.getStartMark()), node));
        } catch (MarkedYAMLException e) {
            file.problem(line(e.getProblemMark()), sentence(e));
        } catch (YAMLException e) {
            file.problem(1, "the file is not readable YAML");
        }
        return Optional.empty();
    }

    private boolean isIndentedWithTabs() {
        boolean tabs = false;
        List<String> lines = file.lines();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).matches(" *\t.*")) {
                file.problem(index + 1, "the line is indented with a tab; YAML takes spaces only");
                tabs = true;
            }
        }
        return tabs;
    }

    private boolean isPlain() {
        boolean plain = true;
        for (Event event : yaml().parse(new StringReader(file.text()))) {
            String fault = fault(event);
            if (fault != null) {
                file.problem(line(event.getStartMark()), fault);
                plain = false;
            }
        }
        return plain;
    }

    private static @Nullable String fault(Event event) {
        return switch (event) {
            case AliasEvent alias -> "a text that begins with * needs quotes; YAML aliases are not part of the format";
            case ScalarEvent scalar when scalar.getTag() != null -> tagged();
            case CollectionStartEvent start when start.getTag() != null -> tagged();
            default -> null;
        };
    }

    private static String tagged() {
        return "a text that begins with ! needs quotes; YAML tags are not part of the format";
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static String sentence(MarkedYAMLException e) {
        String cause = Stream.of(e.getContext(), e.getProblem())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "not readable as YAML: %s; a text with a colon or a special first character needs quotes"
                .formatted(cause.replaceAll("\\s+", " "));
    }
}
