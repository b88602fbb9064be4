package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Words;

/** F2b: two items of one sitting offer the same options. */
final class ReusedOptions implements Rule {

    private static final int FEWEST = 3;
    private static final double ALIKE = 0.25;

    @Override
    public About about() {
        return About.exact("F2b", "A reused set of options", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.all(course).flatMap(ReusedOptions::reused);
    }

    private static Stream<Objection> reused(Group group) {
        List<Offer> offers = group.questions().stream().map(Offer::of).toList();
        return IntStream.range(1, offers.size())
                .boxed()
                .flatMap(later -> offers.subList(0, later).stream()
                        .filter(offers.get(later)::repeats)
                        .limit(1)
                        .map(earlier -> offers.get(later).objectTo(earlier, group)));
    }

    /** What a question offers, taken apart once. */
    private record Offer(Question question, Set<List<String>> options, List<String> key, Set<String> subject) {

        static Offer of(Question question) {
            return new Offer(
                    question,
                    question.offered().map(Words::of).collect(Collectors.toSet()),
                    question.key().map(key -> Words.of(key.text())).orElse(List.of()),
                    Words.stems(question.asked()));
        }

        boolean repeats(Offer earlier) {
            return !question.owner().equals(earlier.question.owner()) && (hasOptionsOf(earlier) || hasSceneOf(earlier));
        }

        private boolean hasOptionsOf(Offer earlier) {
            long shared = options.stream().filter(earlier.options::contains).count();
            int all = Math.max(options.size(), earlier.options.size());
            return shared >= FEWEST && shared >= Math.min(all, Math.max(FEWEST + 1, all - 1));
        }

        /** The same key to much the same scene. */
        private boolean hasSceneOf(Offer earlier) {
            return !key.isEmpty() && key.equals(earlier.key) && Words.overlap(subject, earlier.subject) >= ALIKE;
        }

        Objection objectTo(Offer earlier, Group group) {
            String first = question.offered().findFirst().orElse("");
            return new Objection(
                    question.owner(),
                    first,
                    first,
                    "begins options that %s has too, or the same key to the same scene, on %s"
                            .formatted(earlier.question.owner(), group.name()),
                    "write options of its own, or make one matching of both items");
        }
    }
}
