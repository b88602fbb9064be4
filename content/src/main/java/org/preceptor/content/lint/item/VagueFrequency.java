package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;

/** D4: words such as "often", which ten readers take for ten different shares, in the question or its options. */
final class VagueFrequency implements QuestionRule {

    private static final Phrases VAGUE = Phrases.load("vague-frequency");

    @Override
    public About about() {
        return About.exact("D4", "Vague terms of frequency", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return Stream.concat(Stream.of(question.leadIn()), question.offered())
                .flatMap(text -> vague(text)
                        .flatMap(term -> question.object(
                                text,
                                term,
                                "is a vague term of frequency",
                                "give a number or a share, or leave the word out"))
                        .stream())
                .findFirst();
    }

    /** The month of May is not vague. */
    private static Optional<String> vague(String text) {
        return VAGUE.first(text.replaceAll("\\bMay (?=\\d)|(?<=\\d )May\\b|(?<=in )May\\b", ""));
    }
}
