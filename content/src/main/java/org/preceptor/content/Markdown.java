package org.preceptor.content;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The one way Markdown is parsed here, for readers and for pages, so that both find the same marks. */
final class Markdown {

    static final TablesExtension TABLES = (TablesExtension) TablesExtension.create();

    /** What looks like a mark, well-formed as {@code [R01]} or not, as in {@code [R01, R02]}. */
    static final Pattern MARK = Pattern.compile("\\[([RC]\\d+[a-z]?(?:[,;\\s–-]+[RC]?\\d+[a-z]?)*)]");

    /** Deeper quotations and lists than people write, and shallower than what exhausts the stack. */
    private static final int DEEPEST = 30;

    /** Each {@code *}, {@code _} or {@code [} of a block may nest the rest of it once more. */
    private static final int MOST_OPENERS = 1000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TABLES))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private Markdown() {}

    /** Parses a text; one with more nesting than anybody writes is taken as plain words. */
    static Node parse(String markdown) {
        boolean knotted = Arrays.stream(markdown.split("\\n\\s*\\n", -1))
                .anyMatch(block -> block.chars().filter(Markdown::opensNesting).count() > MOST_OPENERS);
        return knotted ? words(markdown) : PARSER.parse(markdown);
    }

    private static boolean opensNesting(int character) {
        return character == '*' || character == '_' || character == '[';
    }

    private static Node words(String text) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        Node document = new Document();
        document.appendChild(paragraph);
        return document;
    }

    /** The insides of everything in the text that looks like a mark, in order, each once. */
    static Set<String> marks(String markdown) {
        Set<String> marks = new LinkedHashSet<>();
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                MARK.matcher(text.getLiteral())
                        .results()
                        .map(mark -> mark.group(1))
                        .forEach(marks::add);
            }

            @Override
            public void visit(Link link) {}

            @Override
            public void visit(Image image) {}
        });
        return marks;
    }

    /** Where the links lead that a text holds, in order, each once. */
    static Set<String> destinations(String markdown) {
        Set<String> destinations = new LinkedHashSet<>();
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                destinations.add(link.getDestination());
            }
        });
        return destinations;
    }

    /** The lines, from 1, of the headings of the first level. */
    static List<Integer> titles(String markdown) {
        Set<Integer> lines = new LinkedHashSet<>();
        parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 1) {
                    lines.add(heading.getSourceSpans().getFirst().getLineIndex() + 1);
                }
            }
        });
        return List.copyOf(lines);
    }
}
