package org.preceptor.core.trace;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.item.Item;

/** Everything in a course that may cite a reference: its prose, its claims and its figures. */
record Citations(Course course) {

    Set<ReferenceId> all() {
        Stream<ReferenceId> listed = Stream.concat(
                course.claims().stream().flatMap(claim -> claim.references().stream()),
                course.figures().stream().flatMap(Citations::sources));
        Stream<ReferenceId> marked = prose().flatMap(text -> Sources.in(text).references().stream());
        return Stream.concat(listed, marked).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> prose() {
        return Stream.of(
                        course.lessons().stream().flatMap(Citations::prose),
                        course.claims().stream().flatMap(claim -> Stream.of(claim.paraphrase(), claim.evidence())),
                        course.figures().stream().map(Figure::caption),
                        course.glossary().stream().map(term -> term.meaning()),
                        course.items().stream().map(BankItem::item).flatMap(Citations::prose))
                .flatMap(texts -> texts);
    }

    private static Stream<String> prose(Lesson lesson) {
        return Stream.of(lesson.text(), lesson.summary(), lesson.notice()).filter(Objects::nonNull);
    }

    private static Stream<String> prose(Item item) {
        Stream<Item> parts = item instanceof Item.Case story
                ? Stream.concat(Stream.of(item), story.steps().stream())
                : Stream.of(item);
        return Stream.concat(
                parts.flatMap(part -> Stream.of(part.stem(), part.leadIn())),
                Offer.of(item).stream().flatMap(offer -> Stream.of(offer.text(), offer.rationale())));
    }

    private static Stream<ReferenceId> sources(Figure figure) {
        return switch (figure) {
            case Figure.Plot plot ->
                plot.rows().stream().map(Figure.Row::sources).flatMap(List::stream);
            case Figure.Timeline line ->
                line.events().stream().map(Figure.Event::sources).flatMap(List::stream);
        };
    }
}
