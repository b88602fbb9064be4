package org.preceptor.content;

import java.util.List;

/** The courses that are packaged with this module. */
public final class Courses {

    private Courses() {}

    /** Reads a packaged course by the name of its folder, such as {@code ketamine-and-psychotherapy}. */
    public static Reading bundled(String slug) {
        if (!slug.matches(Value.KEBAB_CASE)) {
            return new Reading.Rejected(
                    List.of(new Problem(CourseFile.NAME, 1, "no course is called `%s`".formatted(slug))));
        }
        return CourseReader.read(files(slug));
    }

    /** The files of a packaged course. */
    public static CourseFiles files(String slug) {
        return CourseFiles.onClassPath("/courses/" + slug);
    }
}
