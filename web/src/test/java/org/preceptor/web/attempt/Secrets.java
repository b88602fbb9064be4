package org.preceptor.web.attempt;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Term;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Choice;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.springframework.web.util.HtmlUtils;

/** Pieces of the reasons behind answers that nobody may read yet, as plain text. */
record Secrets(Set<String> pieces) {

    private static final Pattern MARKS = Pattern.compile("[\\[\\]*\\\\]");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Shorter pieces may stand on any page by chance. */
    private static final int TELLING = 25;

    /** The reasons of all items of a course but these, without what stands in the same words where everybody may read it. */
    static Secrets of(Course course, Set<ItemId> explained) {
        String said = Stream.concat(said(course), pieces(course, explained, true).stream())
                .map(MARKS::matcher)
                .map(marks -> collapsed(marks.replaceAll("")))
                .collect(Collectors.joining(" | "));
        Set<String> secret = pieces(course, explained, false);
        secret.removeIf(said::contains);
        return new Secrets(secret);
    }

    /** What every trainee may read: claims, lessons, figures, words, and the questions without their reasons. */
    private static Stream<String> said(Course course) {
        return Stream.of(
                        course.claims().stream().map(claim -> claim.paraphrase() + " " + claim.evidence()),
                        course.lessons().stream().map(Lesson::text),
                        course.figures().stream().map(Figure::caption),
                        course.glossary().stream().map(Term::meaning),
                        course.items().stream().map(BankItem::item).flatMap(Secrets::asked))
                .flatMap(texts -> texts);
    }

    private static Stream<String> asked(Item item) {
        Stream<String> own = switch (item) {
            case SingleBestAnswer i -> i.options().stream().map(Option::text);
            case MultipleResponse i -> i.options().stream().map(Option::text);
            case Ordering i -> i.options().stream().map(Option::text);
            case Numeric i -> Stream.of();
            case Appraisal i -> Stream.of();
            case Matching i ->
                Stream.concat(
                        i.prompts().stream().map(Prompt::text),
                        i.choices().stream().map(Choice::text));
            case Case i -> i.steps().stream().flatMap(Secrets::asked);
        };
        return Stream.concat(Stream.of(item.stem(), item.leadIn()), own);
    }

    private static Set<String> pieces(Course course, Set<ItemId> explained, boolean known) {
        return course.items().stream()
                .map(BankItem::item)
                .filter(item -> explained.contains(item.id()) == known)
                .flatMap(Secrets::reasons)
                .flatMap(MARKS::splitAsStream)
                .map(Secrets::collapsed)
                .filter(piece -> piece.length() >= TELLING)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> reasons(Item item) {
        return switch (item) {
            case SingleBestAnswer i -> i.options().stream().flatMap(Secrets::reasons);
            case MultipleResponse i -> i.options().stream().flatMap(Secrets::reasons);
            case Ordering i -> i.options().stream().flatMap(Secrets::reasons);
            case Numeric i ->
                Stream.concat(Stream.of(i.rationale()), i.slips().stream().map(slip -> slip.rationale()));
            case Appraisal i -> i.rationales().values().stream();
            case Matching i -> i.prompts().stream().map(Prompt::rationale);
            case Case i -> i.steps().stream().flatMap(Secrets::reasons);
        };
    }

    private static Stream<String> reasons(Option option) {
        return Stream.of(option.rationale(), option.misconception()).filter(Objects::nonNull);
    }

    /** Those that a page, a script or a header gives away, in its words or in its attributes. */
    List<String> in(String answer) {
        String source = collapsed(HtmlUtils.htmlUnescape(answer));
        String words = collapsed(HtmlUtils.htmlUnescape(TAGS.matcher(answer).replaceAll("")));
        return pieces.stream()
                .filter(piece -> source.contains(piece) || words.contains(piece))
                .toList();
    }

    private static String collapsed(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
