package org.preceptor.web.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a text with separated values, blank ones left out, and those that cannot be read.
 *
 * <p>A value in quotation marks may run over several lines. Where some quotation mark is wrong, each line is read for itself,
 * so that every wrong line is found and not only the first.
 */
record CsvLines(List<Line> lines, List<Finding> broken) {

    /** One line with its number in the text, from 1. */
    record Line(int number, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static final String BROKEN =
            "The quotation marks do not match. Close them, or write them twice inside a quoted value.";

    /** Reads a text whose lines end in {@code \n}. */
    static CsvLines read(String text, char separator) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try {
            return new CsvLines(whole(text, format), List.of());
        } catch (IOException | UncheckedIOException wrongSomewhere) {
            return oneByOne(text, format);
        }
    }

    private static List<Line> whole(String text, CSVFormat format) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int counted = 0;
        try (var parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                int start = (int) row.getCharacterPosition();
                number += (int) text.substring(counted, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = start;
                lines.add(new Line(number, row.toList()));
            }
        }
        return withoutBlank(lines.stream());
    }

    private static CsvLines oneByOne(String text, CSVFormat format) {
        List<Line> lines = new ArrayList<>();
        List<Finding> broken = new ArrayList<>();
        List<String> texts = text.lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            try {
                for (Line line : whole(texts.get(i), format)) {
                    lines.add(new Line(i + 1, line.cells()));
                }
            } catch (IOException | UncheckedIOException wrong) {
                broken.add(new Finding(i + 1, texts.get(i), BROKEN));
            }
        }
        return new CsvLines(List.copyOf(lines), List.copyOf(broken));
    }

    private static List<Line> withoutBlank(Stream<Line> lines) {
        return lines.filter(line -> !line.blank()).toList();
    }
}
