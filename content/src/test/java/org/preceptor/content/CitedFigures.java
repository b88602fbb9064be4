package org.preceptor.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.lint.rule.Questions;
import org.preceptor.content.lint.text.Sentences;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Figure.Plot;
import org.preceptor.core.course.Figure.Row;
import org.preceptor.core.course.Figure.Timeline;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Item.Slip;
import org.preceptor.core.item.Option;

/** Every number of a course that stands in a sentence, table row or figure with a reference. */
record CitedFigures(List<Cited> all) {

    private static final Pattern REFERENCE = Pattern.compile("\\[(R\\d+[a-z]?)]");

    /** Ids, names of trials with a number, "step 2" and the number of a list's entry are no figures. */
    private static final Pattern NO_FIGURE = Pattern.compile(
            "(?m)\\[[RC]\\d+[a-z]?]|(?:TRANSFORM|SUSTAIN)-\\d|(?i:\\bsteps?) \\d(?: (?:to|and) \\d)?|^\\d+\\. ");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}*.-])\\d+(?:[.,]\\d+)*(?![\\p{L}\\p{N}*])");

    /**
     * A number with the references that its sentence cites.
     *
     * @param sentence where it stands, for a message
     */
    record Cited(String number, List<String> references, String sentence) {}

    static CitedFigures of(Course course) {
        Stream<String> lessons = course.lessons().stream().flatMap(lesson -> units(lesson.text()));
        Stream<String> claims = course.claims().stream().flatMap(claim -> units(claim.evidence()));
        Stream<String> terms = course.glossary().stream().flatMap(term -> units(term.meaning()));
        Stream<String> items = course.items().stream()
                .flatMap(Questions::of)
                .flatMap(question -> rationales(question.item()))
                .flatMap(CitedFigures::units);
        Stream<String> figures = course.figures().stream().flatMap(CitedFigures::rows);
        return new CitedFigures(Stream.of(lessons, claims, terms, items, figures)
                .flatMap(units -> units)
                .flatMap(CitedFigures::numbers)
                .toList());
    }

    private static Stream<Cited> numbers(String unit) {
        List<String> references =
                REFERENCE.matcher(unit).results().map(found -> found.group(1)).toList();
        String figures = NO_FIGURE.matcher(unit).replaceAll(" ").replaceAll("(?<=\\d)[-–](?=\\d)", " ");
        return references.isEmpty()
                ? Stream.empty()
                : NUMBER.matcher(figures)
                        .results()
                        .map(MatchResult::group)
                        .map(number -> new Cited(number.replace(",", ""), references, unit));
    }

    private static Stream<String> units(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n|\\n(?=\\||\\d+\\. |- )", -1))
                .map(String::strip)
                .filter(block -> !block.startsWith("#"))
                .flatMap(block -> block.startsWith("|") ? Stream.of(block) : Sentences.of(block).stream());
    }

    private static Stream<String> rationales(Item item) {
        return switch (item) {
            case SingleBestAnswer question -> question.options().stream().map(Option::rationale);
            case MultipleResponse question -> question.options().stream().map(Option::rationale);
            case Ordering question -> question.options().stream().map(Option::rationale);
            case Matching question -> question.prompts().stream().map(Prompt::rationale);
            case Appraisal question -> question.rationales().values().stream();
            case Numeric question ->
                Stream.concat(
                        Stream.of(question.rationale()),
                        question.slips().stream().map(Slip::rationale));
            case Case question -> Stream.empty();
        };
    }

    private static Stream<String> rows(Figure figure) {
        return switch (figure) {
            case Plot plot -> plot.rows().stream().map(row -> values(row) + marks(row.sources()));
            case Timeline line -> line.events().stream().map(event -> event.when() + marks(event.sources()));
        };
    }

    private static String values(Row row) {
        return Stream.of(row.value(), row.low(), row.high())
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    private static String marks(List<?> sources) {
        return sources.stream().map(" [%s]"::formatted).collect(Collectors.joining());
    }
}
