package org.preceptor.content.lint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words and phrases, one a line in a file of its own; {@code #} begins a remark. */
public final class Phrases {

    private final Set<String> phrases;
    private final Pattern pattern;

    private Phrases(Set<String> phrases) {
        this.phrases = Set.copyOf(phrases);
        String any = phrases.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        this.pattern =
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])".formatted(any), Pattern.CASE_INSENSITIVE);
    }

    /** Reads a list that lies beside this class, such as {@code absolute-terms}. */
    public static Phrases load(String name) {
        return of(lines(name));
    }

    /** The lines of a list that lies beside this class, without remarks. */
    public static List<String> lines(String name) {
        try (InputStream stream = Phrases.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no list of words called %s".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Phrases of(List<String> phrases) {
        return new Phrases(phrases.stream()
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether a word in lower case is on the list. */
    public boolean is(String word) {
        return phrases.contains(word);
    }

    /** A text with every listed phrase cut out. */
    public String without(String text) {
        return pattern.matcher(text).replaceAll(" ");
    }

    /** The first listed phrase in a text, as it stands there. */
    public Optional<String> first(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** Every listed phrase in a text, as it stands there. */
    public List<String> all(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
