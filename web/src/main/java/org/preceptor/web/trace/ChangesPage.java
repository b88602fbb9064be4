package org.preceptor.web.trace;

import java.util.Arrays;
import java.util.List;
import org.preceptor.core.course.Course;
import org.preceptor.core.trace.Change;
import org.preceptor.core.trace.CourseDiff;
import org.preceptor.core.trace.Difference;
import org.preceptor.web.page.Select;

/**
 * What differs between two versions, and the people who stay on each.
 *
 * @param alone whether only one version was ever published
 */
public record ChangesPage(List<Select> versions, boolean alone, String summary, List<Group> groups, List<Stay> stays) {

    /** The changes of one kind of thing. */
    public record Group(String id, String title, List<Changed> changes) {}

    /** One thing that is new, gone or different. */
    public record Changed(String title, String kind, boolean keyChanged, List<Side> sides) {}

    /** What one part said and says. */
    public record Side(String part, String before, String after) {}

    /** How many of a cohort take a version. */
    public record Stay(String cohort, String version, int enrolled, int open) {}

    static ChangesPage of(Course before, Course after, Versions versions, List<OpenEnrolments> enrolments) {
        CourseDiff diff = CourseDiff.of(before, after);
        return new ChangesPage(
                List.of(
                        versions.select("before", "Before", before.hash().brief()),
                        versions.select("after", "After", after.hash().brief())),
                versions.all().size() == 1,
                summary(before, after, diff),
                groups(diff),
                enrolments.stream()
                        .map(stay ->
                                new Stay(stay.cohort(), versions.words(stay.version()), stay.enrolled(), stay.open()))
                        .toList());
    }

    private static String summary(Course before, Course after, CourseDiff diff) {
        if (before.hash().equals(after.hash())) {
            return "This is one and the same version.";
        }
        String words = diff.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static List<Group> groups(CourseDiff diff) {
        return Arrays.stream(Change.Thing.values())
                .filter(thing -> !diff.of(thing).isEmpty())
                .map(thing -> new Group(
                        thing.words(),
                        Character.toUpperCase(thing.words().charAt(0))
                                + thing.words().substring(1),
                        diff.of(thing).stream().map(ChangesPage::changed).toList()))
                .toList();
    }

    private static Changed changed(Change change) {
        return new Changed(
                heading(change),
                change.kind().words(),
                change.keyChanged(),
                change.differences().stream().map(ChangesPage::side).toList());
    }

    /** The title, after the id where people know things of the kind by it. */
    private static String heading(Change change) {
        return switch (change.thing()) {
            case OBJECTIVE, CLAIM, ITEM, REFERENCE -> "%s %s".formatted(change.id(), change.title());
            case COURSE, LESSON, ASSESSMENT, FIGURE, TERM -> change.title();
        };
    }

    private static Side side(Difference difference) {
        String part = difference.part();
        return new Side(
                Character.toUpperCase(part.charAt(0)) + part.substring(1),
                orNothing(difference.before()),
                orNothing(difference.after()));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "(nothing)" : text;
    }
}
