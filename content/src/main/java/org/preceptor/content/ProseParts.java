package org.preceptor.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.preceptor.content.MarkLinks.MarkLink;

/** Writes the parts of prose that CommonMark leaves to us: marks, and tables that scroll on a narrow screen. */
final class ProseParts implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    ProseParts(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MarkLink.class, TableBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case MarkLink mark -> link(mark);
            default -> table(node);
        }
    }

    private void link(MarkLink mark) {
        HtmlWriter html = context.getWriter();
        html.tag("a", ordered("class", mark.style(), "href", mark.address()));
        html.text(mark.id());
        html.tag("/a");
    }

    private void table(Node table) {
        HtmlWriter html = context.getWriter();
        html.line();
        Map<String, String> attributes = ordered("class", "scroll", "role", "region");
        attributes.putAll(ordered("tabindex", "0", "aria-label", "Table"));
        html.tag("div", attributes);
        html.tag("table");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            context.render(part);
        }
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private static Map<String, String> ordered(String name, String value, String secondName, String secondValue) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        attributes.put(secondName, secondValue);
        return attributes;
    }
}
