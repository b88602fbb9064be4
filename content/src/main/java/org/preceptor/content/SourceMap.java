package org.preceptor.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the parts of a course stand in its files, so that a finding can name the line of the very words it is about. */
public final class SourceMap {

    private final Map<Object, Extent> definitions = new HashMap<>();
    private final Map<String, List<Extent>> texts = new HashMap<>();
    private final Map<Object, List<Place>> mentions = new HashMap<>();
    private final Map<String, List<String>> files = new HashMap<>();

    /** The lines that a part takes up, from its place to its last line. */
    record Extent(Place place, int lastLine) {

        boolean holds(Extent other) {
            return place.file().equals(other.place().file())
                    && place.line() <= other.place().line()
                    && other.place().line() <= lastLine;
        }
    }

    void define(Object id, Extent extent) {
        definitions.putIfAbsent(id, extent);
    }

    void text(String text, Extent extent) {
        texts.computeIfAbsent(text, unseen -> new ArrayList<>()).add(extent);
    }

    void mention(Object id, Place place) {
        mentions.computeIfAbsent(id, unseen -> new ArrayList<>()).add(place);
    }

    void file(SourceFile file) {
        files.put(file.name(), file.lines());
        text(file.text(), new Extent(new Place(file.name(), 1), file.lines().size()));
    }

    /** Where an id is defined; empty where the course does not define it. */
    public Optional<Place> definition(Object id) {
        return Optional.ofNullable(definitions.get(id)).map(Extent::place);
    }

    /** Every place that relies on an id. */
    public List<Place> mentions(Object id) {
        return List.copyOf(mentions.getOrDefault(id, List.of()));
    }

    /**
     * The line on which some words begin.
     *
     * @param owner the id of the part that the text belongs to
     * @param text the whole text as it was read
     * @param quote the words wanted within the text
     */
    public Optional<Place> find(Object owner, String text, String quote) {
        Optional<Extent> home = Optional.ofNullable(definitions.get(owner));
        return texts.getOrDefault(text, List.of()).stream()
                .min(Comparator.comparingInt(
                        extent -> home.filter(part -> part.holds(extent)).isPresent() ? 0 : 1))
                .map(extent -> find(extent, quote))
                .or(() -> home.map(Extent::place));
    }

    private Place find(Extent extent, String quote) {
        List<String> lines = files.getOrDefault(extent.place().file(), List.of());
        int first = extent.place().line();
        String raw = String.join("\n", lines.subList(first - 1, Math.min(lines.size(), extent.lastLine())));
        Matcher matcher = flexible(quote).matcher(raw);
        int line = matcher.find()
                ? first
                        + (int) raw.substring(0, matcher.start())
                                .chars()
                                .filter(it -> it == '\n')
                                .count()
                : first;
        return new Place(extent.place().file(), line);
    }

    /** Words as they may stand in a file, with a line's end wherever a blank may be. */
    private static Pattern flexible(String quote) {
        return Pattern.compile(
                Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The text of a line, without its end; empty where there is none. */
    public String line(Place place) {
        List<String> lines = files.getOrDefault(place.file(), List.of());
        return place.line() >= 1 && place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
    }
}
