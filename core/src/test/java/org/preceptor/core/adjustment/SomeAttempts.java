package org.preceptor.core.adjustment;

import static org.preceptor.core.item.Items.appraisal;
import static org.preceptor.core.item.Items.matching;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.numeric;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.unfolding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Difficulty;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.person.EnrolmentId;

/** Attempts with an item of every kind, answered by chance; one seed, one attempt. */
final class SomeAttempts {

    static final List<Item> EVERY_KIND = List.of(
            singleBestAnswer("a b c", "b"),
            multipleResponse("a b c d", "a c"),
            ordering("a b c d"),
            numeric("67.1", "66", "68"),
            appraisal(Verdict.CONTESTED, Verdict.values()),
            matching("a b d"),
            unfolding(singleBestAnswer("a b c", "c"), numeric("2", "1.5", "2.5")));

    private SomeAttempts() {}

    static Attempt attempt(long seed) {
        Random chance = new Random(seed);
        return new Attempt(
                new AttemptId(new UUID(0, seed)),
                new EnrolmentId(new UUID(1, seed)),
                ContentHash.of(List.of("course")),
                new Occasion(AssessmentKind.FINAL, null, new FormLetter("A"), 1),
                Instant.EPOCH,
                null,
                IntStream.range(0, EVERY_KIND.size())
                        .mapToObj(i -> question(i + 1, EVERY_KIND.get(i), values(EVERY_KIND.get(i), chance)))
                        .toList(),
                new Attempt.Open());
    }

    static Question question(int position, Item item, List<String> values) {
        ObjectiveId objective = new ObjectiveId("L1-O%d".formatted(1 + position % 3));
        BankItem inBank =
                new BankItem(item, objective, List.of(), Bloom.APPLY, Difficulty.MODERATE, Set.of(new FormLetter("A")));
        return new Question(position, inBank, List.of(), Response.of(read(item, values)), 0, null);
    }

    static Answer read(Item item, List<String> values) {
        return ((AnswerReading.Understood) AnswerReading.of(item, values)).answer();
    }

    /** Values of an answer drawn by chance, in every seventh case none. */
    static List<String> values(Item item, Random chance) {
        return chance.nextInt(7) == 0 ? List.of() : given(item, chance);
    }

    static List<String> given(Item item, Random chance) {
        return switch (item) {
            case Item.SingleBestAnswer i -> List.of(one("abc", chance));
            case Item.MultipleResponse i ->
                Stream.of("a", "b", "c", "d")
                        .filter(letter -> chance.nextBoolean())
                        .toList();
            case Item.Ordering i -> shuffled(chance);
            case Item.Numeric i -> List.of(String.valueOf(60 + chance.nextInt(12)));
            case Item.Appraisal i ->
                List.of(i.verdicts().get(chance.nextInt(i.verdicts().size())).slug());
            case Item.Matching i ->
                IntStream.rangeClosed(1, i.prompts().size())
                        .mapToObj(prompt -> prompt + "=" + one("abcd", chance))
                        .toList();
            case Case i -> List.of("1=" + one("abc", chance), "2=" + chance.nextInt(4));
        };
    }

    private static String one(String letters, Random chance) {
        return String.valueOf(letters.charAt(chance.nextInt(letters.length())));
    }

    private static List<String> shuffled(Random chance) {
        List<String> letters = new ArrayList<>(List.of("a", "b", "c", "d"));
        Collections.shuffle(letters, chance);
        return letters;
    }
}
