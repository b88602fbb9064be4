package org.preceptor.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.course.TermId;

/** Puts a link in the place of every mark in a text and leads links to terms; code and images stay as they are. */
final class MarkLinks extends AbstractVisitor {

    private static final Pattern MARK = Pattern.compile("\\[(R\\d{2,3}[a-z]?|C\\d{2,3})]");

    /** A mark that was found, as a part of its text. */
    static final class MarkLink extends CustomNode {

        private final String id;
        private final String style;
        private final String address;

        private MarkLink(String id, String style, String address) {
            this.id = id;
            this.style = style;
            this.address = address;
        }

        String id() {
            return id;
        }

        String style() {
            return style;
        }

        String address() {
            return address;
        }
    }

    private final Marks marks;

    MarkLinks(Marks marks) {
        this.marks = marks;
    }

    @Override
    public void visit(Link link) {
        String destination = link.getDestination();
        String term =
                destination.startsWith(GlossaryFile.SCHEME) ? destination.substring(GlossaryFile.SCHEME.length()) : "";
        if (term.matches(Value.KEBAB_CASE)) {
            link.setDestination(marks.term(new TermId(term)));
        }
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        Matcher mark = MARK.matcher(literal);
        int end = 0;
        while (mark.find()) {
            text.insertBefore(new Text(literal.substring(end, mark.start())));
            text.insertBefore(link(mark.group(1)));
            end = mark.end();
        }
        if (end > 0) {
            text.setLiteral(literal.substring(end));
        }
    }

    private MarkLink link(String id) {
        return id.startsWith("R")
                ? new MarkLink(id, "cite", marks.reference(new ReferenceId(id)))
                : new MarkLink(id, "cite claim", marks.claim(new ClaimId(id)));
    }
}
