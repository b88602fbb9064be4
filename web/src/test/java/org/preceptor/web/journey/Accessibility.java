package org.preceptor.web.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the rules of WCAG 2.2, levels A and AA, say against a page, as far as a machine can tell. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What elements there are, with their classes, attributes and parents. */
    private static final String SHAPE = """
            () => [...new Set([...document.querySelectorAll('*')].map(one =>
                [one.parentElement?.tagName, one.tagName, one.getAttribute('class'), one.getAttributeNames()].join(' ')))]
                .sort().join(';') + innerWidth""";

    private static final Set<Object> EXAMINED = new HashSet<>();

    private Accessibility() {}

    /** Each violation with its rule, its targets and where help is; a page of a shape seen before is not asked again. */
    static List<String> violations(Page page) {
        return EXAMINED.add(page.evaluate(SHAPE)) ? examined(page) : List.of();
    }

    private static List<String> examined(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(Accessibility::described)
                        .toList();
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s at %s: %s (%s)"
                        .formatted(rule.getId(), node.getTarget(), rule.getHelp(), rule.getHelpUrl()));
    }
}
