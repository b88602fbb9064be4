package org.preceptor.core.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.EvaluationQuestion;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.Reference;
import org.preceptor.core.course.Source;
import org.preceptor.core.course.Term;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.trace.Change.Thing;

/** A thing of a course, but items, as named texts, so that two versions of it can be laid beside each other. */
record Portrait(Thing thing, String id, String title, Map<String, String> parts) {

    static List<Portrait> of(Course course) {
        List<Portrait> portraits = new ArrayList<>();
        portraits.add(whole(course));
        course.lessons().forEach(lesson -> portraits.add(of(lesson)));
        course.lessons().forEach(lesson -> lesson.objectives().forEach(o -> portraits.add(of(o, lesson))));
        course.claims().forEach(claim -> portraits.add(of(claim)));
        course.assessments().forEach(plan -> portraits.add(of(plan)));
        course.references().forEach(reference -> portraits.add(of(reference)));
        course.figures().forEach(figure -> portraits.add(of(figure)));
        course.glossary().forEach(term -> portraits.add(of(term)));
        return portraits;
    }

    /** What differs from a later version of the same thing, part by part. */
    List<Difference> to(Portrait later) {
        return differences(parts, later.parts);
    }

    static List<Difference> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> Difference.of(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }

    private static Portrait whole(Course course) {
        return new Portrait(
                Thing.COURSE,
                course.slug(),
                course.title(),
                parts(
                        "title", course.title(),
                        "subtitle", course.subtitle(),
                        "source", source(course.source()),
                        "evidence checked", course.checked(),
                        "safety notice", course.safetyNotice(),
                        "evaluation", lines(course.evaluation().stream().map(EvaluationQuestion::text))));
    }

    private static String source(Source source) {
        return String.join("\n", source.author(), source.title(), source.publication(), source.note());
    }

    private static Portrait of(Lesson lesson) {
        return new Portrait(
                Thing.LESSON,
                lesson.slug().value(),
                lesson.title(),
                parts(
                        "title", lesson.title(),
                        "place", lesson.number(),
                        "summary", lesson.summary(),
                        "safety notice", lesson.notice(),
                        "claims", lesson.claims(),
                        "words", lesson.words(),
                        "text", lesson.text()));
    }

    private static Portrait of(Objective objective, Lesson lesson) {
        return new Portrait(
                Thing.OBJECTIVE,
                objective.id().value(),
                objective.text(),
                parts(
                        "lesson", lesson.slug(),
                        "objective", objective.text(),
                        "level", objective.bloom().word()));
    }

    private static Portrait of(Claim claim) {
        return new Portrait(
                Thing.CLAIM,
                claim.id().value(),
                claim.paraphrase(),
                parts(
                        "status", claim.statusWords(),
                        "paraphrase", claim.paraphrase(),
                        "evidence", claim.evidence(),
                        "references", claim.references(),
                        "kind", claim.kind(),
                        "what the article cites", claim.cites(),
                        "place", "%s, paragraph %d".formatted(claim.heading(), claim.paragraph())));
    }

    private static Portrait of(AssessmentPlan plan) {
        PassMark passMark = plan.passMark();
        String blueprint = plan.blueprint().itemsByObjective().entrySet().stream()
                .map(wish -> "%s: %d".formatted(wish.getKey(), wish.getValue()))
                .sorted()
                .collect(Collectors.joining("\n\n"));
        return new Portrait(
                Thing.ASSESSMENT,
                plan.kind().slug(),
                plan.title(),
                parts(
                        "title", plan.title(),
                        "introduction", plan.introduction(),
                        "feedback", plan.feedback(),
                        "pass mark", passMark == null ? "" : passMark.percent() + "%",
                        "attempts", plan.attempts(),
                        "hours between attempts", plan.pause().toHours(),
                        "blueprint", blueprint));
    }

    private static Portrait of(Reference reference) {
        return new Portrait(
                Thing.REFERENCE,
                reference.id().value(),
                reference.title(),
                parts(
                        "citation", reference.citation(),
                        "DOI", reference.doi(),
                        "note", reference.note()));
    }

    private static Portrait of(Figure figure) {
        Stream<String> data = switch (figure) {
            case Figure.Plot plot -> plot.rows().stream().map(Portrait::line);
            case Figure.Timeline line ->
                line.events().stream().map(event -> line(event.when(), event.label(), event.sources()));
        };
        Figure.Axis axis = figure instanceof Figure.Plot plot ? plot.axis() : null;
        return new Portrait(
                Thing.FIGURE,
                figure.id().value(),
                figure.title(),
                parts("title", figure.title(), "caption", figure.caption(), "axis", axis, "data", lines(data)));
    }

    private static String line(Figure.Row row) {
        String value = row.value() == null ? "" : row.value().toPlainString();
        String range = row.low() == null || row.high() == null
                ? ""
                : "%s to %s".formatted(row.low().toPlainString(), row.high().toPlainString());
        return line(row.group(), row.label(), value, range, row.derived() ? "derived" : "", row.sources());
    }

    private static String line(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(Portrait::text)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Portrait of(Term term) {
        return new Portrait(
                Thing.TERM,
                term.id().value(),
                term.term(),
                parts("term", term.term(), "meaning", term.meaning(), "see also", term.see()));
    }

    private static String lines(Stream<String> texts) {
        return texts.collect(Collectors.joining("\n\n"));
    }

    /** Names and what stands under them, in turn; an absent value is an empty text. */
    static Map<String, String> parts(@Nullable Object... namesAndValues) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.put(text(namesAndValues[i]), text(namesAndValues[i + 1]));
        }
        return parts;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> ids -> ids.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
