package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.structure.Passages.Passage;
import org.preceptor.content.lint.text.Phrases;

/** S13: a link whose text says nothing by itself, such as "here" or a bare address. */
final class LinkTexts implements Rule {

    private static final Phrases EMPTY = Phrases.load("link-texts");
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[([^\\]]*)]\\([^)]*\\)|<?(?<![(\\w])https?://[^\\s>)]+>?");

    @Override
    public About about() {
        return About.exact("S13", "A link text that says nothing", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Stream.concat(Passages.all(course), Passages.captions(course)).flatMap(LinkTexts::check);
    }

    private static Stream<Objection> check(Passage passage) {
        return LINK.matcher(passage.prose())
                .results()
                .filter(link -> link.group(1) == null || saysNothing(link.group(1)))
                .map(link -> new Objection(
                        passage.owner(),
                        passage.text(),
                        link.group(),
                        "is a link that says nothing when it is read alone",
                        "name what the link leads to in its text"));
    }

    private static boolean saysNothing(String text) {
        String words = text.replaceAll("[*_`.!:→»>]+", "").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() || EMPTY.is(words) || text.strip().matches("(?i)(https?://|www\\.)\\S+");
    }
}
