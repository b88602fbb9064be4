package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.statistics.Finding.Reason;

class GainTests {

    static final FormOrder A_FIRST = new FormOrder(new FormLetter("A"), new FormLetter("B"));
    static final FormOrder B_FIRST = new FormOrder(new FormLetter("B"), new FormLetter("A"));

    /**
     * Peak flow of thirteen children after formoterol and after salbutamol, in l/min: Senn and Auclair, Statistics in Medicine
     * 1990;9:1287–1302, and Senn, Cross-over Trials in Clinical Research, 2nd edition, 2002, chapter 3, where the effect adjusted for the
     * period is 46.6. Salbutamol stands for before and formoterol for after; the sequences stand for the form orders.
     */
    static final Groups<FormOrder> ASTHMA = gains(
                    A_FIRST, List.of(270, 260, 300, 390, 210, 350, 365), List.of(310, 310, 370, 410, 250, 380, 330))
            .plus(gains(B_FIRST, List.of(370, 310, 380, 290, 260, 90), List.of(385, 400, 410, 320, 340, 220)));

    @Test
    void effectOfTheAsthmaTrialIsFreedOfThePeriod() {
        Gain gain = Gain.of(ASTHMA);

        assertThat(gain.pairs()).isEqualTo(13);
        assertThat(Findings.value(gain.adjusted()).value()).isCloseTo(0.0466071, within(1e-7));
        assertThat(Findings.interval(gain.adjusted()).low()).isCloseTo(0.02165848, within(1e-8));
        assertThat(Findings.interval(gain.adjusted()).high()).isCloseTo(0.07155580, within(1e-8));
    }

    @Test
    void unadjustedEffectIsTheMeanOfAllPairs() {
        Gain gain = Gain.of(ASTHMA);

        assertThat(Findings.value(gain.mean()).value()).isCloseTo(0.59 / 13, within(1e-15));
        assertThat(Findings.interval(gain.mean()).low()).isCloseTo(0.02085477, within(1e-8));
    }

    @Test
    void formEffectIsHalfTheDifferenceOfTheOrders() {
        Gain gain = Gain.of(ASTHMA);

        assertThat(Findings.value(gain.formEffect()).value()).isCloseTo(0.01589286, within(1e-8));
        assertThat(Findings.interval(gain.formEffect()).low()).isCloseTo(-0.00905580, within(1e-8));
    }

    /** All gain 0.2; form B is harder by 0.1, and three in four take it last. */
    @Test
    void harderFormDoesNotHideTheGain() {
        Gain gain = Gain.of(gains(A_FIRST, List.of(500, 600, 400), List.of(600, 700, 500))
                .plus(gains(B_FIRST, List.of(400, 500), List.of(700, 800))));

        assertThat(Findings.value(gain.mean()).value()).isCloseTo(0.18, within(1e-12));
        assertThat(Findings.value(gain.adjusted())).isEqualTo(new Estimate(0.2, Finding.notDefined(Reason.NO_SPREAD)));
        assertThat(Findings.value(gain.formEffect()).value()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void oneOrderAloneCannotBeAdjusted() {
        Gain gain = Gain.of(gains(B_FIRST, List.of(100, 200), List.of(300, 500)));

        assertThat(gain.adjusted()).isEqualTo(Finding.notDefined(Reason.NOT_CROSSED));
        assertThat(gain.byOrder()).containsOnlyKeys(B_FIRST);
    }

    @Test
    void ordersThatAreNotMirroredCannotBeAdjusted() {
        FormOrder other = new FormOrder(new FormLetter("A"), new FormLetter("C"));

        assertThat(Gain.of(gains(A_FIRST, List.of(1, 2), List.of(3, 5)).plus(gains(other, List.of(1), List.of(3))))
                        .adjusted())
                .isEqualTo(Finding.notDefined(Reason.NOT_CROSSED));
    }

    @Test
    void oneTraineeInAnOrderIsTooFew() {
        Gain gain = Gain.of(
                gains(A_FIRST, List.of(100, 200), List.of(300, 500)).plus(gains(B_FIRST, List.of(100), List.of(300))));

        assertThat(gain.adjusted()).isEqualTo(Finding.tooFew(1, 2));
        assertThat(gain.mean().found()).isPresent();
    }

    @Test
    void nobodyGainedNothing() {
        Gain gain = Gain.of(Groups.none());

        assertThat(gain.pairs()).isZero();
        assertThat(gain.mean()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(gain.adjusted()).isEqualTo(Finding.tooFew(0, 2));
    }

    @Test
    void marksOfDifferentLengthsAreComparedAsShares() {
        Groups<FormOrder> gain = Gain.of(A_FIRST, new Mark(Fraction.of(5, 2), 5), new Mark(Fraction.of(20, 3), 10));

        assertThat(gain.get(A_FIRST)).isEqualTo(Histogram.of(Rational.of(1, 6)));
    }

    private static Groups<FormOrder> gains(FormOrder order, List<Integer> before, List<Integer> after) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> Gain.of(order, thousandths(before.get(i)), thousandths(after.get(i))))
                .reduce(Groups.none(), Groups::plus);
    }

    private static Mark thousandths(int points) {
        return new Mark(Fraction.of(points, 1000), 1);
    }
}
