package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.structure.Passages.Passage;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Sentences;

/** S8: a percentage, a count of people or a trial's name whose sentence or table row cites nothing. */
final class Traceable implements Rule {

    private static final Pattern MARK = Pattern.compile("\\[[RC]\\d+[a-z]?]");
    private static final String PEOPLE =
            "patients|people(?! (?:see|who|think))|persons|participants|adults|children|adolescents|outpatients|inpatients|women|men|veterans|subjects|volunteers|respondents|nurses|residents|cases";
    private static final Pattern FIGURE =
            Pattern.compile("(?i)(?!95% (?:confidence )?(?:interval|CI))\\b\\d[\\d.,]*\\s*(?:%|per ?cent\\b|percent\\b)"
                    + "|\\bn\\s*=\\s*\\d+|\\b\\d[\\d,. ]*\\d?\\s+of\\s+(?:the\\s+)?\\d[\\d,.]*"
                    + "|\\b(?!(?:19|20)\\d\\d,? )\\d[\\d,]*(?<!,)(?: million)?\\s+(?:\\p{L}+[ -]){0,2}(?:" + PEOPLE
                    + ")\\b");

    @Override
    public About about() {
        return About.exact("S8", "A figure or trial without its source", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        Phrases trials = TrialNames.of(course);
        return Passages.all(course)
                .flatMap(passage -> units(passage.text())
                        .filter(unit -> !MARK.matcher(unit).find())
                        .flatMap(unit -> quote(unit, trials).map(quote -> objection(passage, unit, quote)).stream()));
    }

    private static Objection objection(Passage passage, String unit, String quote) {
        return new Objection(
                passage.owner(),
                passage.text(),
                unit,
                "holds \"%s\" and cites nothing".formatted(quote),
                "put the mark of its reference into the sentence or row, as in [R01]");
    }

    private static Optional<String> quote(String unit, Phrases trials) {
        return FIGURE.matcher(unit)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .findFirst()
                .or(() -> trials.first(unit.replace("\\*", "*")))
                .or(() -> TrialNames.inText(unit));
    }

    /** Sentences and table rows; headings, images and the lines under a table's head hold no facts. */
    private static Stream<String> units(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n|\\n(?=\\s*(?:[|#>*+-] ?|\\d+\\. ))|(?<=\\|)[ \\t]*\\n"))
                .map(String::strip)
                .filter(block -> !block.startsWith("#") && !block.startsWith("!["))
                .flatMap(block -> (block.startsWith("|") ? List.of(block) : Sentences.of(block)).stream())
                .filter(unit -> !unit.isBlank());
    }
}
