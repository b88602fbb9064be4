package org.preceptor.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One lesson: a short text with its objectives and the claims it teaches.
 *
 * @param number its place in the course, from 1
 * @param summary one sentence for lists
 * @param notice one more sentence on safety, where the lesson needs it
 * @param text the lesson in Markdown, with marks such as {@code [R01]} and {@code [C08]}
 */
public record Lesson(
        LessonSlug slug,
        int number,
        String title,
        String summary,
        @Nullable String notice,
        List<Objective> objectives,
        List<ClaimId> claims,
        String text) {

    /** Words a minute, on the slow side: a lesson is studied, not skimmed. */
    private static final int WORDS_A_MINUTE = 200;

    public Lesson {
        objectives = List.copyOf(objectives);
        claims = List.copyOf(claims);
    }

    /** The words of the text: runs without a blank that hold a letter from a to z or a digit. */
    public int words() {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter)) {
                counted = false;
            } else if (!counted && isPlain(letter)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isPlain(char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    /** Reading time in whole minutes, rounded up. */
    public int minutes() {
        return Math.ceilDiv(words(), WORDS_A_MINUTE);
    }
}
