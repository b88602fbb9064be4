package org.preceptor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preceptor.core.course.FigureId;

/** A lesson's text cut where a figure stands, which is a line such as {@code ![Figure](figure:star-d-cumulative)}. */
public final class LessonText {

    private static final Pattern FIGURE =
            Pattern.compile("(?m)^!\\[[^\\]\\n]*]\\(figure:([a-z0-9]+(?:-[a-z0-9]+)*)\\)[ \\t]*$");

    /** A piece of a lesson. */
    public sealed interface Part {}

    /** Markdown up to the next figure. */
    public record Words(String markdown) implements Part {}

    /** The place of a figure. */
    public record Shown(FigureId figure) implements Part {}

    private LessonText() {}

    /** The parts of a text in their order. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        int end = 0;
        while (figure.find()) {
            parts.add(new Words(text.substring(end, figure.start())));
            parts.add(new Shown(new FigureId(figure.group(1))));
            end = figure.end();
        }
        parts.add(new Words(text.substring(end)));
        return parts;
    }
}
