package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.form.Seen.Said;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.item.Item.Numeric;

/** F2: one item says what another one asks, in the same sitting. */
final class GivesAway implements Rule {

    /** A key of fewer words has to stand in the sentence as it is. */
    private static final int FEWEST_WORDS = 3;

    private static final double MOST_OF_IT = 0.8;

    @Override
    public About about() {
        return About.heuristic("F2", "An item gives another away", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.all(course).flatMap(GivesAway::check).distinct();
    }

    private static Stream<Objection> check(Group group) {
        List<Seen> all = group.questions().stream().map(Seen::of).toList();
        return all.stream()
                .filter(asked -> !asked.question().leadIn().matches("(?i).*\\bwhich (?:of these )?statements?\\b.*"))
                .flatMap(asked -> all.stream().flatMap(teller -> told(group, all, asked, teller).stream()));
    }

    private static Optional<Objection> told(Group group, List<Seen> all, Seen asked, Seen teller) {
        if (teller.question().owner().equals(asked.question().owner())) {
            return Optional.empty();
        }
        return teller.sentences().stream()
                .filter(sentence -> answers(all, asked, teller, sentence))
                .findFirst()
                .map(sentence -> new Objection(
                        teller.question().owner(),
                        sentence.text().equals(teller.question().leadIn())
                                ? sentence.text()
                                : teller.question().stem(),
                        sentence.text(),
                        "gives away the answer to %s on %s"
                                .formatted(asked.question().owner(), group.name()),
                        "word it without that answer, or put the two items on different forms"));
    }

    /** A sentence tells only whoever sees that it is about the same thing. */
    private static boolean answers(List<Seen> all, Seen asked, Seen teller, Said sentence) {
        boolean sameSubject = teller.subject().stream().anyMatch(asked.subject()::contains);
        if (asked.question().item() instanceof Numeric item) {
            String answer = item.answer().toPlainString();
            return sameSubject
                    && answer.replaceAll("\\D", "").length() > 1
                    && sentence.words().matches(".* %s%%? .*".formatted(answer.replace(".", "\\.")))
                    && sentence.stems().stream().anyMatch(asked.subject()::contains);
        }
        return sameSubject && asked.hasKey() && says(sentence, asked) && isRare(all, asked);
    }

    private static boolean says(Said sentence, Seen asked) {
        return asked.key().stems().size() < FEWEST_WORDS
                ? sentence.words().contains(asked.key().words())
                : sentence.share(asked.key().stems()) >= MOST_OF_IT
                        && asked.distractors().stream().allMatch(stems -> sentence.share(stems) < MOST_OF_IT);
    }

    /** A short key that several questions mention gives nothing away. */
    private static boolean isRare(List<Seen> all, Seen asked) {
        return asked.key().stems().size() >= FEWEST_WORDS
                || all.stream()
                                .filter(seen ->
                                        seen.subject().containsAll(asked.key().stems()))
                                .count()
                        <= 1;
    }
}
