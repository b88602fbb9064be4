package org.preceptor.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.adjustment.SomeAttempts.EVERY_KIND;
import static org.preceptor.core.adjustment.SomeAttempts.attempt;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.adjustment.Adjustment.AcceptAll;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;

/** What adjustments make of hundreds of attempts that were answered by chance. */
class InForceTests {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptingAllNeverLowersAMark(long seed) {
        Attempt attempt = attempt(seed);
        Mark after = some(seed, attempt, new AcceptAll()).mark(attempt);

        assertThat(after.awarded()).isGreaterThanOrEqualTo(attempt.mark().awarded());
        assertThat(after.available()).isEqualTo(attempt.mark().available());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void droppingLowersWhatIsAvailableByOneEach(long seed) {
        Attempt attempt = attempt(seed);
        InForce dropped = some(seed, attempt, new Drop());
        Mark after = dropped.mark(attempt);

        assertThat(after.available())
                .isEqualTo(attempt.mark().available() - dropped.byItem().size());
        assertThat(after.awarded())
                .isBetween(Fraction.ZERO, attempt.mark().awarded())
                .isLessThanOrEqualTo(Fraction.of(after.available(), 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theKeyThatItHadChangesNothing(long seed) {
        Attempt attempt = attempt(seed);
        InForce sameKeys = new InForce(attempt.questions().stream()
                .collect(Collectors.toMap(InForceTests::version, question -> new Rekey(keyOf(question)))));

        assertThat(sameKeys.mark(attempt)).isEqualTo(attempt.mark());
        assertThat(sameKeys.markByObjective(attempt)).isEqualTo(attempt.markByObjective());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoGaveTheNewKeyHasEveryPoint(long seed) {
        Attempt attempt = attempt(seed);
        List<Question> keyable = attempt.questions().stream()
                .filter(question ->
                        KeyReading.of(question.item().item(), question.answer().values())
                                instanceof KeyReading.Understood)
                .toList();
        InForce asAnswered = new InForce(keyable.stream()
                .collect(Collectors.toMap(
                        InForceTests::version,
                        question -> new Rekey(question.answer().values()))));

        assertThat(keyable).allMatch(question -> asAnswered.mark(question).isFull());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingBackRestoresTheMark(long seed) {
        Attempt attempt = attempt(seed);

        assertThat(some(seed, attempt, new AsWritten()).mark(attempt)).isEqualTo(attempt.mark());
    }

    @Test
    void objectivesOfDroppedItemsAloneAreLeftOut() {
        Attempt attempt = attempt(1);
        InForce everything = new InForce(
                attempt.questions().stream().collect(Collectors.toMap(InForceTests::version, question -> new Drop())));

        assertThat(everything.markByObjective(attempt)).isEmpty();
        assertThat(everything.mark(attempt)).isEqualTo(Mark.NOTHING_YET);
    }

    private static InForce some(long seed, Attempt attempt, Adjustment adjustment) {
        Random chance = new Random(-seed);
        return new InForce(attempt.questions().stream()
                .filter(question -> chance.nextBoolean())
                .collect(Collectors.toMap(InForceTests::version, question -> adjustment)));
    }

    private static ContentHash version(Question question) {
        return question.item().hash();
    }

    private static List<String> keyOf(Question question) {
        return KEYS.get(EVERY_KIND.indexOf(question.item().item()));
    }

    /** The keys as they were written, in the order of the kinds. */
    static final List<List<String>> KEYS = List.of(
            List.of("b"),
            List.of("a", "c"),
            List.of("a", "b", "c", "d"),
            List.of("67.1"),
            List.of("contested"),
            List.of("1=a", "2=b", "3=d"),
            List.of("1=c", "2=2"));
}
