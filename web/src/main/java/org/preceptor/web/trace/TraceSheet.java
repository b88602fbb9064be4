package org.preceptor.web.trace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.item.Item;
import org.preceptor.core.trace.Gap;
import org.preceptor.core.trace.Offer;
import org.preceptor.core.trace.Trace;
import org.preceptor.core.trace.Trail;
import org.preceptor.web.page.Spreadsheet;

/** The columns of the exported trace; {@code docs/exports.md} says what each holds. */
record TraceSheet(Trace trace) {

    static final List<String> HEADER = List.of(
            "course_version",
            "claim",
            "claim_status",
            "claim_text",
            "lesson",
            "lesson_title",
            "lesson_teaches_claim",
            "objective",
            "objective_text",
            "objective_level",
            "item",
            "item_kind",
            "item_level",
            "forms",
            "stem",
            "question",
            "option",
            "option_text",
            "key",
            "rationale",
            "misconception",
            "rationale_claims",
            "rationale_references",
            "gaps",
            "notice");

    String fileName() {
        return "trace-%s.csv".formatted(trace.course().hash().brief());
    }

    /** A line for each option of each item on each claim; a claim or lesson that leads no further has a line of its own. */
    Stream<List<String>> lines() {
        return trace.course().claims().stream()
                .flatMap(claim -> trace.trails(claim).stream())
                .flatMap(this::lines);
    }

    private Stream<List<String>> lines(Trail trail) {
        BankItem item = trail.item();
        return item == null
                ? Stream.of(line(trail, null, null))
                : parts(item.item()).flatMap(part -> Offer.of(part).stream().map(offer -> line(trail, part, offer)));
    }

    private static Stream<Item> parts(Item item) {
        return item instanceof Item.Case story ? story.steps().stream() : Stream.of(item);
    }

    private List<String> line(Trail trail, @Nullable Item part, @Nullable Offer offer) {
        return Stream.of(
                        claim(trail.claim()),
                        lesson(trail.claim(), trail.lesson()),
                        objective(trail.objective()),
                        item(trail.item(), part),
                        option(offer),
                        Stream.of(
                                gaps(trail, offer),
                                trace.course().safetyNotice().strip()))
                .flatMap(cells -> cells)
                .map(Spreadsheet::text)
                .toList();
    }

    private Stream<String> claim(Claim claim) {
        return Stream.of(trace.course().hash().brief(), claim.id().value(), claim.statusWords(), claim.paraphrase());
    }

    private static Stream<String> lesson(Claim claim, @Nullable Lesson lesson) {
        return lesson == null
                ? blank(3)
                : Stream.of(
                        String.valueOf(lesson.number()),
                        lesson.title(),
                        Trace.teaches(lesson, claim.id()) ? "yes" : "no");
    }

    private static Stream<String> objective(@Nullable Objective objective) {
        return objective == null
                ? blank(3)
                : Stream.of(
                        objective.id().value(),
                        objective.text(),
                        objective.bloom().word());
    }

    /** The stem of a case's step follows that of the case. */
    private static Stream<String> item(@Nullable BankItem item, @Nullable Item part) {
        if (item == null || part == null) {
            return blank(6);
        }
        String stem = part.equals(item.item())
                ? part.stem()
                : "%s\n\n%s".formatted(item.item().stem(), part.stem());
        return Stream.of(
                part.id().value(),
                part.kind(),
                item.bloom().word(),
                item.isCheck()
                        ? "check"
                        : item.forms().stream().map(FormLetter::value).sorted().collect(Collectors.joining(" ")),
                stem.strip(),
                part.leadIn());
    }

    private static Stream<String> option(@Nullable Offer offer) {
        if (offer == null) {
            return blank(7);
        }
        String misconception = offer.misconception();
        return Stream.of(
                offer.label(),
                offer.text(),
                offer.key(),
                offer.rationale(),
                misconception == null ? "" : misconception,
                words(offer.sources().claims()),
                words(offer.sources().references()));
    }

    /** The codes of what is missing about anything on the line. */
    private String gaps(Trail trail, @Nullable Offer offer) {
        return trace.gaps().stream()
                .filter(gap -> switch (gap) {
                    case Gap.Untaught(var claim) -> claim.equals(trail.claim().id());
                    case Gap.Untested(var claim) -> claim.equals(trail.claim().id());
                    case Gap.Unformed(var objective, var form) ->
                        trail.objective() != null
                                && objective.equals(trail.objective().id());
                    case Gap.Unsourced(var item, var label) ->
                        offer != null && item.equals(offer.item()) && label.equals(offer.label());
                    case Gap.Elsewhere(var item, var claim, var lesson) ->
                        trail.item() != null
                                && item.equals(trail.item().item().id())
                                && claim.equals(trail.claim().id());
                    case Gap.Unused unused -> false;
                })
                .map(Gap::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String words(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Stream<String> blank(int cells) {
        return Stream.generate(() -> "").limit(cells);
    }
}
