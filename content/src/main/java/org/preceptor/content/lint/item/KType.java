package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Optional;
import java.util.regex.Pattern;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;

/** G6: combinations of options ("A and C"), or several judgements of true and false in one item. */
final class KType implements QuestionRule {

    private static final String LABEL =
            "\\(?(?:[A-E]|[a-e]\\)|[1-5]|I{1,3}|IV|V|i{1,3}|iv|(?:the )?(?:first|second|third|fourth|last))\\)?";
    private static final Pattern COMBINED = Pattern.compile(
            "(?:(?:[Bb]oth|[Nn]either|[Oo]nly|[Oo]ptions?|[Ss]tatements?|[Aa]nswers?|[Aa]ll but|[Aa]ll except)\\s+)*"
                    + LABEL + "(?:\\s*,\\s*" + LABEL + ")*,?\\s*(?:and|or|nor|\\+|&|but not)\\s*" + LABEL
                    + "(?:\\s+(?:only|alone|are true|are correct|are right|apply))?\\.?");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)(both|two|three|some)( of)? (the )?(above|these|the others?|them|other options)\\b.*|(all|none) (but|except) .*\\b(above|option|[A-E])\\b.*"
                    + "|.*\\b(options?|answers?) [A-E1-5]\\b.*|.*\\bthe (first|second|third|last) (two |three )?(options?|answers?|statements?)\\b.*|both .* (above|options)");
    private static final Pattern LISTED = Pattern.compile("(?:^|[\\s(])(?:I|1|A|i|a)[.):]\\s");
    private static final Pattern SEVERAL =
            Pattern.compile("(?i).*\\b(true or false|all that apply|select two|select all|choose two|mark each)\\b.*");

    @Override
    public About about() {
        return About.exact("G6", "Not one best answer", BLOCK);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.offered()
                .filter(text -> COMBINED.matcher(text.strip()).matches()
                        || POINTING.matcher(text.strip()).matches())
                .filter(text -> pointsSomewhere(question))
                .findFirst()
                .flatMap(text -> question.object(
                        text,
                        text,
                        "combines other options",
                        "let every option stand for itself; ask for several answers with kind multiple-response"))
                .or(() -> several(question));
    }

    /** Where every option is such a pair and no list stands before them, the letters are names: "vitamins A and D". */
    private static boolean pointsSomewhere(Question question) {
        boolean single = question.offered()
                .anyMatch(text -> !text.strip().matches("(?i).*\\b(?:and|or|nor|but not)\\b.*|.*[,+&].*"));
        return single || LISTED.matcher(question.asked()).find();
    }

    private static Optional<Objection> several(Question question) {
        boolean flagged = question.isSingleBest()
                && (SEVERAL.matcher(question.leadIn()).matches()
                        || question.choices().stream()
                                .allMatch(choice -> choice.text().strip().matches("(?i)(true|false)\\b.*")));
        return flagged
                ? question.object(
                        question.leadIn(),
                        question.leadIn(),
                        "asks for several judgements where one answer is best",
                        "ask for the one best answer, or use kind multiple-response or appraisal")
                : Optional.empty();
    }
}
