package org.preceptor.content;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns an author's Markdown into HTML that is safe to insert as it is: HTML in the text is shown as text, links lead to
 * web or mail addresses only, and tables scroll within the page.
 *
 * <p>Marks such as {@code [R01]} and {@code [C08]} become links. Instances are immutable and thread-safe.
 */
public final class Prose {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private final Marks marks;
    private final HtmlRenderer blocks;
    private final HtmlRenderer lines;

    /** Prose whose marks lead where the page wants them to. */
    public Prose(Marks marks) {
        this.marks = marks;
        this.blocks = renderer(false);
        this.lines = renderer(true);
    }

    /** A text of paragraphs, lists, tables and headings. */
    public String html(String markdown) {
        return blocks.render(parse(markdown));
    }

    /** A short text such as a stem or a rationale: a single paragraph stays without a paragraph's tags. */
    public String inline(String markdown) {
        return lines.render(parse(markdown)).strip();
    }

    /** The words of a text without any formatting. */
    public static String words(String markdown) {
        return TextContentRenderer.builder()
                .build()
                .render(Markdown.parse(markdown))
                .strip();
    }

    private Node parse(String markdown) {
        Node document = Markdown.parse(markdown);
        document.accept(new MarkLinks(marks));
        return document;
    }

    private static HtmlRenderer renderer(boolean omitSingleParagraph) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
                .percentEncodeUrls(true)
                .omitSingleParagraphP(omitSingleParagraph)
                .nodeRendererFactory(ProseParts::new)
                .attributeProviderFactory(context -> Prose::attributes)
                .extensions(List.of(Markdown.TABLES))
                .build();
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case TableCell cell when cell.isHeader() -> attributes.put("scope", "col");
            case Link link when isExternal(link.getDestination()) -> attributes.put("rel", "noopener");
            case Image image -> attributes.put("loading", "lazy");
            default -> {}
        }
    }

    /** Everything that may leave the site; {@code \} counts as a slash, as it does in browsers. */
    private static boolean isExternal(String destination) {
        return destination.strip().matches("(?is)(https?:|[/\\\\]{2}).*");
    }
}
