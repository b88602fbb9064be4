package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.structure.Passages.Passage;

/** S12: a heading more than one level below the one before it; people who read by headings lose the thread. */
final class HeadingOrder implements Rule {

    /** The lesson's title is the page's first level. */
    private static final int TITLE = 1;

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(#{1,6})[ \\t]+.*$");

    @Override
    public About about() {
        return About.exact("S12", "A heading level is skipped", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Passages.lessons(course).flatMap(passage -> skips(passage).stream());
    }

    private static List<Objection> skips(Passage passage) {
        List<Objection> found = new ArrayList<>();
        Matcher heading = HEADING.matcher(passage.prose());
        int level = TITLE;
        while (heading.find()) {
            int next = heading.group(1).length();
            if (next > level + 1) {
                found.add(new Objection(
                        passage.owner(),
                        passage.text(),
                        heading.group().strip(),
                        "is of level %d after level %d".formatted(next, level),
                        "use level %d here".formatted(level + 1)));
            }
            level = next;
        }
        return found;
    }
}
