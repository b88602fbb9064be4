package org.preceptor.content.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article as plain text: paragraphs between blank lines, list entries on lines of their own.
 *
 * <p>Its sections have the names that claims give them. {@code Title} and {@code Subtitle} are the first two paragraphs
 * of the article proper, and {@code (opening)} is what follows a list of key points before the next heading.
 */
record Article(List<Paragraph> paragraphs) {

    private static final String TITLE = "Title";
    private static final String SUBTITLE = "Subtitle";
    private static final String OPENING = "(opening)";
    private static final String BULLET = "\\s*[•*·]\\s+.*";

    /**
     * Reads an article.
     *
     * @param title the title, which is where the article proper begins
     * @param headings the headings under which claims say they stand
     */
    static Article read(String text, String title, Set<String> headings) {
        Set<String> known = headings.stream().map(Paragraph::normalised).collect(Collectors.toSet());
        List<Paragraph> paragraphs = new ArrayList<>();
        String section = "";
        boolean inList = false;
        for (String block : blocks(text)) {
            boolean bullet = block.matches(BULLET);
            Optional<String> heading = heading(block, title, known, headings);
            if (heading.isPresent()) {
                section = heading.get();
            } else if (section.equals(TITLE)) {
                section = SUBTITLE;
            } else if (inList && !bullet) {
                section = OPENING;
            }
            inList = bullet;
            if (heading.isEmpty() || section.equals(TITLE)) {
                paragraphs.add(new Paragraph(section, next(paragraphs, section), block.strip()));
            }
        }
        return new Article(List.copyOf(paragraphs));
    }

    private static Optional<String> heading(String block, String title, Set<String> known, Set<String> headings) {
        String normalised = Paragraph.normalised(block);
        if (normalised.equals(Paragraph.normalised(title))) {
            return Optional.of(TITLE);
        }
        return known.contains(normalised)
                ? headings.stream()
                        .filter(name -> Paragraph.normalised(name).equals(normalised))
                        .findFirst()
                : Optional.empty();
    }

    private static int next(List<Paragraph> paragraphs, String section) {
        return 1
                + (int) paragraphs.stream()
                        .filter(paragraph -> paragraph.section().equals(section))
                        .count();
    }

    private static List<String> blocks(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\\n\\s*\\n", -1))
                .flatMap(block -> block.matches("(?s)" + BULLET) ? entries(block) : Stream.of(block))
                .filter(block -> !block.isBlank())
                .toList();
    }

    private static Stream<String> entries(String block) {
        return Arrays.stream(block.split("\\n(?=\\s*[•*·]\\s)", -1));
    }

    Optional<Paragraph> find(String section, int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.section().equals(section) && paragraph.number() == number)
                .findFirst();
    }

    /** Whether some paragraph, wherever it stands, has a hash. */
    boolean holds(String hash) {
        return paragraphs.stream().map(Paragraph::hash).anyMatch(hash::equals);
    }
}
