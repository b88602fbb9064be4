package org.preceptor.core.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attempts that somebody has beyond the plan of an assessment at a moment. They are taken after those of the plan.
 *
 * @param number how many there are: those that were begun, and those that may still be
 * @param next the gift on which the next of them is begun; absent where none is left
 */
public record ExtraAttempts(int number, @Nullable Gift next) {

    public static final ExtraAttempts NONE = new ExtraAttempts(0, null);

    /** What ends first is used first; what nothing ends is used last. */
    private static final Comparator<Gift> SOONEST =
            Comparator.comparing(Gift::ends, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * Attempts that were given together.
     *
     * @param used how many of them were begun
     * @param withoutPause whether they may begin as soon as the attempt before has ended
     * @param ends from when on no more of them may be begun; absent for no end
     */
    public record Gift(
            ExtensionId id,
            int attempts,
            int used,
            boolean withoutPause,
            @Nullable Instant ends) {

        public Gift {
            if (used < 0 || used > attempts) {
                throw new IllegalArgumentException("%d of %d attempts cannot be used".formatted(used, attempts));
            }
        }

        private boolean over(Instant now) {
            return ends != null && !now.isBefore(ends);
        }

        private int countedAt(Instant now) {
            return over(now) ? used : attempts;
        }
    }

    /** What several gifts make at a moment. An attempt that was begun counts for ever, whatever became of its gift. */
    public static ExtraAttempts of(List<Gift> gifts, Instant now) {
        return new ExtraAttempts(
                gifts.stream().mapToInt(gift -> gift.countedAt(now)).sum(),
                gifts.stream()
                        .filter(gift -> gift.used() < gift.countedAt(now))
                        .min(SOONEST)
                        .orElse(null));
    }

    /** When attempts that are left lapse if they are not begun; absent where none does. */
    public @Nullable Instant lapse() {
        return next == null ? null : next.ends();
    }

    boolean withoutPause() {
        return next != null && next.withoutPause();
    }
}
