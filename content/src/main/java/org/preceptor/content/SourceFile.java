package org.preceptor.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.course.TermId;

/** A file of the course as text with plain line feeds, and where to report what is wrong with it. */
record SourceFile(String name, String text, List<String> lines, Notes notes) {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFFFE\\uFFFF]");

    static SourceFile of(String name, String text, Notes notes) {
        return new SourceFile(name, text, text.lines().toList(), notes);
    }

    void problem(int line, String message) {
        notes.problem(new Place(name, line), message);
    }

    /** Reports characters that nobody sees and that would confuse every reader after this one. */
    boolean isPlain() {
        boolean plain = true;
        int line = 0;
        for (String content : lines()) {
            line++;
            Matcher invisible = INVISIBLE.matcher(content);
            if (invisible.find()) {
                problem(line, "an invisible character (U+%04X) stands here; delete it".formatted((int)
                                invisible.group().charAt(0)));
                plain = false;
            }
        }
        return plain;
    }

    /** Notes the ids that prose between two lines of this file cites, and returns them. */
    Set<Object> cite(String prose, int from, int to) {
        Set<Object> cited = new LinkedHashSet<>();
        for (String mark : Markdown.marks(prose)) {
            Optional<Object> id = idOf(mark);
            id.ifPresent(cited::add);
            linesWith("[" + mark + "]", from, to)
                    .forEach(line -> id.ifPresentOrElse(
                            known -> notes.mention(known, new Place(name, line)),
                            () -> problem(
                                    line,
                                    "[%s] is not a mark; write each id alone, as in [R01] [C08]".formatted(mark))));
        }
        citeTerms(prose, from, to);
        return cited;
    }

    private void citeTerms(String prose, int from, int to) {
        for (String destination : Markdown.destinations(prose)) {
            if (destination.startsWith(GlossaryFile.SCHEME)) {
                String term = destination.substring(GlossaryFile.SCHEME.length());
                Place place = new Place(
                        name, linesWith("(" + destination + ")", from, to).getFirst());
                if (term.matches(Value.KEBAB_CASE)) {
                    notes.mention(new TermId(term), place);
                } else {
                    notes.problem(place, "a link to the glossary looks like (term:non-inferiority)");
                }
            }
        }
    }

    private static Optional<Object> idOf(String mark) {
        try {
            return Optional.of(mark.startsWith("R") ? new ReferenceId(mark) : new ClaimId(mark));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private List<Integer> linesWith(String mark, int from, int to) {
        List<Integer> found = IntStream.rangeClosed(from, Math.min(to, lines.size()))
                .filter(line -> lines.get(line - 1).contains(mark))
                .boxed()
                .toList();
        return found.isEmpty() ? List.of(from) : found;
    }
}
