package org.preceptor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.content.Reading.Read;
import org.preceptor.content.Reading.Rejected;
import org.preceptor.core.course.Course;

/** The tiny course on invented hand hygiene, whole or damaged in a way that a test names. */
record TinyCourse(Map<String, byte[]> files) implements CourseFiles {

    static final String COURSE = "course.yaml";
    static final String CLAIMS = "claims.yaml";
    static final String REFERENCES = "references.yaml";
    static final String HANDS = "items/why-hands-matter.yaml";
    static final String RUB = "items/how-to-rub.yaml";
    static final String HANDS_TEXT = "lessons/01-why-hands-matter.md";
    static final String RUB_TEXT = "lessons/02-how-to-rub.md";

    static final List<String> NAMES = List.of(COURSE, CLAIMS, REFERENCES, HANDS, RUB, HANDS_TEXT, RUB_TEXT);

    static TinyCourse whole() {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : NAMES) {
            try (InputStream stream = TinyCourse.class.getResourceAsStream("/courses/tiny/" + name)) {
                files.put(name, stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TinyCourse(files);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    TinyCourse without(String name) {
        Map<String, byte[]> fewer = new HashMap<>(files);
        fewer.remove(name);
        return new TinyCourse(fewer);
    }

    TinyCourse with(String name, byte[] bytes) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.put(name, bytes);
        return new TinyCourse(changed);
    }

    TinyCourse with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces the first place where some words stand in a file. */
    TinyCourse changing(String name, String words, String others) {
        String text = text(name);
        assertThat(text).as("the tiny course's " + name).contains(words);
        int start = text.indexOf(words);
        return with(name, text.substring(0, start) + others + text.substring(start + words.length()));
    }

    /** The same in the writing of tests' tables: a line feed is an arrow, and nothing is a dash. */
    TinyCourse changingLines(String name, String words, String others) {
        return changing(name, lines(words), lines(others));
    }

    private static String lines(String words) {
        return words.equals("-") ? "" : words.replace("→", "\n");
    }

    TinyCourse adding(String name, String end) {
        return with(name, text(name) + end);
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    /** What the reader finds wrong, as printed. */
    List<String> problems() {
        return switch (CourseReader.read(this)) {
            case Read read -> List.of();
            case Rejected(List<Problem> problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }

    /** The course, where the reader finds nothing wrong. */
    Course course() {
        Reading reading = CourseReader.read(this);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).course();
    }
}
