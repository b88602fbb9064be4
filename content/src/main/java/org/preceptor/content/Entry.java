package org.preceptor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.SourceMap.Extent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The fields of a mapping in a YAML file, each with its line. A required field that is missing is reported and reads as
 * an empty text or list, so that reading goes on and finds the other problems too.
 */
final class Entry {

    private final Value whole;
    private final Map<String, Value> fields;

    private Entry(Value whole, Map<String, Value> fields) {
        this.whole = whole;
        this.fields = fields;
    }

    static Entry of(Value whole, MappingNode node) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Value value = new Value(whole.file(), key.getValue(), line, tuple.getValueNode());
                Value first = fields.putIfAbsent(key.getValue(), value);
                if (first != null) {
                    value.problem("`%s` stands twice; first in line %d".formatted(key.getValue(), first.line()));
                }
            } else {
                whole.file().problem(line, "a field's name is one word");
            }
        }
        return new Entry(whole, fields);
    }

    Place place() {
        return whole.place();
    }

    void problem(String message) {
        whole.problem(message);
    }

    /** Every field, in the file's order. */
    List<Value> fields() {
        return new ArrayList<>(fields.values());
    }

    /** Reports every field that is not among those named. */
    void allow(List<String> known) {
        for (Value field : fields.values()) {
            if (!known.contains(field.name())) {
                field.problem("unknown field `%s`; %s".formatted(field.name(), Nearest.hint(field.name(), known)));
            }
        }
    }

    Optional<Value> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Value> need(String name) {
        Optional<Value> field = find(name);
        if (field.isEmpty()) {
            problem("`%s` is missing".formatted(name));
        }
        return field;
    }

    String text(String name) {
        return need(name).flatMap(Value::text).orElse("");
    }

    String prose(String name) {
        return need(name).flatMap(Value::prose).orElse("");
    }

    String rationale(String name) {
        return need(name).flatMap(Value::rationale).orElse("");
    }

    @Nullable
    String optionalText(String name) {
        return find(name).flatMap(Value::text).orElse(null);
    }

    @Nullable
    String optionalProse(String name) {
        return find(name).flatMap(Value::prose).orElse(null);
    }

    /** The id that the entry gives to what it describes. */
    <T> Optional<T> define(String name, Function<String, T> type) {
        Optional<Value> field = need(name);
        Optional<T> id = field.flatMap(value -> value.id(type));
        field.ifPresent(value -> id.ifPresent(known -> define(known, value.place())));
        return id;
    }

    private void define(Object id, Place place) {
        Notes notes = whole.file().notes();
        notes.define(id, place);
        notes.sources().define(id, new Extent(place, whole.lastLine()));
    }

    /** The values of a required list that holds at least one. */
    List<Value> list(String name) {
        Optional<Value> field = need(name);
        List<Value> values = field.map(Value::list).orElse(List.of());
        field.filter(Value::isEmptyList).ifPresent(list -> list.problem("`%s` is empty".formatted(name)));
        return values;
    }

    /** The mappings of a required list that holds at least one. */
    List<Entry> entries(String name) {
        return list(name).stream().flatMap(value -> value.entry().stream()).toList();
    }
}
