package org.preceptor.web.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Confidence;

/**
 * How sure simulated trainees feel: about as sure as they are likely to know, a little surer than they should be.
 *
 * <p>The probability of knowing comes from {@link Responses}; to it come {@link #OVERCONFIDENCE} and an error with a standard
 * deviation of {@link #BLUR}. One answer in {@link #SILENT} says nothing. They have a chance of their own, so that asking
 * them changes no answer.
 */
final class Feelings {

    static final double OVERCONFIDENCE = 0.07;
    static final double BLUR = 0.15;
    static final int SILENT = 12;

    private final Responses responses;
    private final Random chance;

    Feelings(Responses responses, Random chance) {
        this.responses = responses;
        this.chance = chance;
    }

    @Nullable
    Confidence about(BankItem item, double ability) {
        if (chance.nextInt(SILENT) == 0) {
            return null;
        }
        double felt = 100 * (responses.likelihood(item, ability) + OVERCONFIDENCE + BLUR * chance.nextGaussian());
        return Arrays.stream(Confidence.values())
                .min(Comparator.comparingDouble(anchor -> Math.abs(anchor.percent() - felt)))
                .orElseThrow();
    }
}
