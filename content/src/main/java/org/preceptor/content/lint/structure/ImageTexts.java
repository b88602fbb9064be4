package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.structure.Passages.Passage;

/** S14: an image without a text for those who cannot see it. A figure of the course brings its own. */
final class ImageTexts implements Rule {

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\((?!figure:)[^)]*\\)");
    private static final String PLACEHOLDER =
            "(?i)\\s*|image|picture|figure|photo|graphic|chart|graph|img|alt|alt text|untitled|\\S+\\.(png|jpe?g|gif|svg|webp)";

    @Override
    public About about() {
        return About.exact("S14", "An image without alternative text", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Stream.concat(Passages.all(course), Passages.captions(course)).flatMap(ImageTexts::check);
    }

    private static Stream<Objection> check(Passage passage) {
        return IMAGE.matcher(passage.prose())
                .results()
                .filter(image -> image.group(1).strip().matches(PLACEHOLDER))
                .map(image -> new Objection(
                        passage.owner(),
                        passage.text(),
                        image.group(),
                        "is an image without a text that stands for it",
                        "say in the brackets what the image shows"));
    }
}
