package org.preceptor.core.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.trace.Change.Kind;
import org.preceptor.core.trace.Change.Thing;

/** What became of a course between two versions; empty where only the form of its files differs. */
public record CourseDiff(List<Change> changes) {

    public CourseDiff {
        changes = List.copyOf(changes);
    }

    public static CourseDiff of(Course before, Course after) {
        Stream<Change> parts = pair(
                Portrait.of(before),
                Portrait.of(after),
                portrait -> portrait.thing() + " " + portrait.id(),
                CourseDiff::change);
        Stream<Change> items =
                pair(before.items(), after.items(), item -> item.item().id(), CourseDiff::change);
        return new CourseDiff(Stream.concat(parts, items)
                .sorted((a, b) -> a.thing().compareTo(b.thing()))
                .toList());
    }

    /** The changes of one kind of thing, in the order of the later course; what is gone comes last. */
    public List<Change> of(Thing thing) {
        return changes.stream().filter(change -> change.thing() == thing).toList();
    }

    public long keysChanged() {
        return changes.stream().filter(Change::keyChanged).count();
    }

    /** The counts in words, such as "lessons: 1 changed; items: 2 added, 3 changed; keys: 1 changed". */
    public String words() {
        if (changes.isEmpty()) {
            return "no difference in content";
        }
        String things = Arrays.stream(Thing.values())
                .filter(thing -> !of(thing).isEmpty())
                .map(thing -> "%s: %s".formatted(thing.words(), kinds(of(thing))))
                .collect(Collectors.joining("; "));
        return keysChanged() == 0 ? things : "%s; keys: %d changed".formatted(things, keysChanged());
    }

    private static String kinds(List<Change> changes) {
        return Arrays.stream(Kind.values())
                .filter(kind -> changes.stream().anyMatch(change -> change.kind() == kind))
                .map(kind -> "%d %s"
                        .formatted(
                                changes.stream()
                                        .filter(change -> change.kind() == kind)
                                        .count(),
                                kind.words()))
                .collect(Collectors.joining(", "));
    }

    /** Lays two lists beside each other by the names of what stands in them. */
    private static <T> Stream<Change> pair(
            List<T> before,
            List<T> after,
            Function<T, Object> name,
            BiFunction<@Nullable T, @Nullable T, @Nullable Change> change) {
        var old = before.stream().collect(Collectors.toMap(name, Function.identity()));
        var now = after.stream().map(name).collect(Collectors.toSet());
        return Stream.concat(
                        after.stream().map(thing -> change.apply(old.get(name.apply(thing)), thing)),
                        before.stream()
                                .filter(thing -> !now.contains(name.apply(thing)))
                                .map(thing -> change.apply(thing, null)))
                .filter(Objects::nonNull);
    }

    private static @Nullable Change change(@Nullable Portrait before, @Nullable Portrait after) {
        Portrait shown = after == null ? Objects.requireNonNull(before) : after;
        List<Difference> differences = before == null || after == null ? List.of() : before.to(after);
        Kind kind = kind(before, after);
        return kind == Kind.CHANGED && differences.isEmpty()
                ? null
                : new Change(shown.thing(), kind, shown.id(), shown.title(), false, differences);
    }

    private static @Nullable Change change(@Nullable BankItem before, @Nullable BankItem after) {
        BankItem shown = after == null ? Objects.requireNonNull(before) : after;
        ItemChange pair = before == null || after == null ? null : new ItemChange(before, after);
        List<Difference> differences = pair == null ? List.of() : pair.differences();
        return pair != null && differences.isEmpty()
                ? null
                : new Change(
                        Thing.ITEM,
                        kind(before, after),
                        shown.item().id().value(),
                        shown.item().leadIn(),
                        pair != null && pair.keyChanged(),
                        differences);
    }

    private static Kind kind(@Nullable Object before, @Nullable Object after) {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }
}
