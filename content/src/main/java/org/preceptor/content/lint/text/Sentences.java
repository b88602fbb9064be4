package org.preceptor.content.lint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into sentences. */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][\"”’)]*((?:\\s*\\[[RC]\\d+[a-z]?])*)\\s+(?=[\\p{Lu}\\p{N}\"“(\\[*_\\\\])");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[\\s(])(?:e\\.g|i\\.e|vs|al|Dr|Mr|Mrs|Ms|Prof|St|cf|approx|no|No|[A-Z])\\.$");

    private Sentences() {}

    /** The sentences in their order; marks after a full stop belong to the sentence before it. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            String sentence = text.substring(start, end.end());
            boolean stops = !ABBREVIATION
                    .matcher(text.substring(start, end.start() + 1))
                    .find();
            if (stops) {
                sentences.add(sentence.strip());
                start = end.end();
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }
}
