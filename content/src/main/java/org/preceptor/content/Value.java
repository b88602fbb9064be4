package org.preceptor.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.preceptor.content.SourceMap.Extent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file, read as the type that belongs there. Whatever it is not is reported with its line, and the
 * result is then empty.
 *
 * @param name the words for it in a problem: its field or its list
 */
record Value(SourceFile file, String name, int line, Node node) {

    static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    Place place() {
        return new Place(file.name(), line);
    }

    int lastLine() {
        return Math.max(line, node.getEndMark().getLine() + 1);
    }

    void problem(String message) {
        file.problem(line, message);
    }

    Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            return wrong("one text");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || Tag.NULL.equals(scalar.getTag())) {
            problem("`%s` is empty".formatted(name));
            return Optional.empty();
        }
        file.notes().sources().text(text, new Extent(place(), lastLine()));
        return Optional.of(text);
    }

    /** A text that may be empty, such as a unit. */
    Optional<String> mayBeEmpty() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : text();
    }

    /** A text for trainees, whose marks are noted. */
    Optional<String> prose() {
        Optional<String> text = text();
        text.ifPresent(this::cite);
        return text;
    }

    /** A text that has to cite its sources. */
    Optional<String> rationale() {
        Optional<String> text = text();
        if (text.isPresent() && cite(text.get()).isEmpty()) {
            problem("`%s` cites nothing; add its source, such as [R01] or [C08]".formatted(name));
        }
        return text;
    }

    private Set<Object> cite(String prose) {
        return file.cite(prose, line, lastLine());
    }

    Optional<Integer> wholeNumber(int from, int to) {
        return text().flatMap(text -> {
            if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to) {
                return Optional.of(Integer.valueOf(text));
            }
            return wrong("a whole number from %d to %d".formatted(from, to));
        });
    }

    Optional<BigDecimal> decimal() {
        return text().flatMap(text -> text.matches("-?\\d{1,9}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(text))
                : wrong("a number such as 12 or 67.1"));
    }

    Optional<Boolean> flag() {
        return text().flatMap(text -> text.equals("true") || text.equals("false")
                ? Optional.of(Boolean.valueOf(text))
                : wrong("true or false"));
    }

    /** A word that names one of an enum's constants, in kebab case. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return text().flatMap(word -> constant(word, type, "`%s` cannot be `%s`".formatted(name, shown(word))));
    }

    /** The field's own name, where it is one of an enum's constants. */
    <E extends Enum<E>> Optional<E> nameAs(Class<E> type) {
        return constant(name, type, "unknown field `%s`".formatted(name));
    }

    private <E extends Enum<E>> Optional<E> constant(String word, Class<E> type, String refusal) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        Optional<E> named =
                constants.stream().filter(it -> slug(it).equals(word)).findFirst();
        if (named.isEmpty()) {
            List<String> known = constants.stream().map(Value::slug).toList();
            problem(refusal + "; " + Nearest.hint(word, known));
        }
        return named;
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An id, read by its type's constructor, which refuses with a sentence. */
    <T> Optional<T> id(Function<String, T> type) {
        return text().flatMap(text -> id(text, type));
    }

    private <T> Optional<T> id(String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (IllegalArgumentException malformed) {
            problem(String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    /** The field's own name, where it is the id of something that is defined elsewhere. */
    <T> Optional<T> nameAs(Function<String, T> type) {
        return mentioned(id(name, type));
    }

    /** The id of something that is defined elsewhere. */
    <T> Optional<T> mention(Function<String, T> type) {
        return mentioned(id(type));
    }

    private <T> Optional<T> mentioned(Optional<T> id) {
        id.ifPresent(known -> file.notes().mention(known, place()));
        return id;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isEmptyList() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The values of a list; the list may be empty. */
    List<Value> list() {
        if (!(node instanceof SequenceNode sequence)) {
            wrong("a list");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(element -> new Value(file, name, element.getStartMark().getLine() + 1, element))
                .toList();
    }

    /** The values of a list that are readable as ids of other things; an id that stands twice is a problem. */
    <T> List<T> mentions(Function<String, T> type) {
        List<Value> values = list();
        List<Optional<T>> ids =
                values.stream().map(value -> value.mention(type)).toList();
        IntStream.range(0, ids.size())
                .filter(index -> ids.get(index).isPresent() && ids.indexOf(ids.get(index)) < index)
                .forEach(index -> values.get(index)
                        .problem("`%s` names %s twice"
                                .formatted(name, ids.get(index).get())));
        return ids.stream().flatMap(Optional::stream).distinct().toList();
    }

    Optional<Entry> entry() {
        return node instanceof MappingNode mapping ? Optional.of(Entry.of(this, mapping)) : wrong("fields with values");
    }

    /** The mappings of a list. */
    List<Entry> entries() {
        return list().stream().flatMap(value -> value.entry().stream()).toList();
    }

    private <T> Optional<T> wrong(String expected) {
        String found = switch (node) {
            case ScalarNode scalar -> "`%s`".formatted(shown(scalar.getValue().strip()));
            case SequenceNode sequence -> "a list";
            default -> "fields with values";
        };
        problem("`%s` is %s; %s belongs here".formatted(name, found, expected));
        return Optional.empty();
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
