package org.preceptor.content.lint.structure;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Lesson;

/** The prose of a course in which clinical facts stand. */
final class Passages {

    private static final Pattern CODE = Pattern.compile("(?s)```.*?(?:```|$)|`[^`\\n]+`");

    private Passages() {}

    /** A text and the part it belongs to. */
    record Passage(Object owner, String text) {

        /** The text with its code blanked out, letter by letter, since nothing in code is a heading, link or image. */
        String prose() {
            return CODE.matcher(text).replaceAll(code -> code.group().replaceAll("[^\\n]", " "));
        }
    }

    static Stream<Passage> all(Survey course) {
        return Stream.of(
                        lessons(course),
                        course.claims().stream().map(claim -> new Passage(claim.id(), claim.evidence())),
                        course.glossary().stream().map(term -> new Passage(term.id(), term.meaning())))
                .flatMap(passages -> passages);
    }

    static Stream<Passage> lessons(Survey course) {
        return course.lessons().stream().map(Passages::of);
    }

    /** Captions stand beside rows that name their sources, so they are not asked for sources of their own. */
    static Stream<Passage> captions(Survey course) {
        return course.figures().stream().map((Figure figure) -> new Passage(figure.id(), figure.caption()));
    }

    private static Passage of(Lesson lesson) {
        return new Passage(lesson.slug(), lesson.text());
    }
}
