package org.preceptor.web.page;

import gg.jte.Content;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preceptor.content.Marks;
import org.preceptor.content.Prose;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.course.TermId;
import org.springframework.stereotype.Component;

/**
 * Turns the Markdown of published courses into parts of a page.
 *
 * <p>Each text is rendered once and remembered: published courses never change, and there are few of them.
 */
@Component
public class Markup {

    private static final Marks LINKS = new Marks() {
        @Override
        public String reference(ReferenceId id) {
            return "/references#" + id;
        }

        @Override
        public String claim(ClaimId id) {
            return "/claims/" + id;
        }

        @Override
        public String term(TermId id) {
            return "/glossary#" + id;
        }
    };

    private final Prose prose = new Prose(LINKS);
    private final Map<String, Content> blocks = new ConcurrentHashMap<>();
    private final Map<String, Content> lines = new ConcurrentHashMap<>();

    /** A text of paragraphs, lists, tables and headings. */
    public Content block(String markdown) {
        return blocks.computeIfAbsent(markdown, text -> html(prose.html(text)));
    }

    /** A short text: a single paragraph comes without a paragraph's tags. */
    public Content line(String markdown) {
        return lines.computeIfAbsent(markdown, text -> html(prose.inline(text)));
    }

    /** A short text without any formatting, where no elements can stand, as in a list to choose from. */
    public Content plain(String markdown) {
        String text = Prose.words(markdown);
        return output -> output.writeUserContent(text);
    }

    private static Content html(String safe) {
        return output -> output.writeContent(safe);
    }
}
