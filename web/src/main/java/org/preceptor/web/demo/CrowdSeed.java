package org.preceptor.web.demo;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Where the chance of a simulated cohort comes from. Every trainee has a chance of their own, so that it does not matter
 * how many are made at once and in which order.
 */
record CrowdSeed(long root) {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int TAG = 6;

    static CrowdSeed of(CrowdSettings settings) {
        return new CrowdSeed(mixed(mixed(settings.seed()) + settings.size()));
    }

    /** The seed of one thing about one trainee. */
    long of(int trainee, int thing) {
        return mixed(mixed(root + trainee) + thing);
    }

    /** A few letters that tell the people of one simulated cohort from those of others. */
    String tag() {
        String letters = Long.toUnsignedString(root, 36);
        return letters.substring(Math.max(0, letters.length() - TAG));
    }

    static Random chance(long seed) {
        return Random.from(new SplittableRandom(seed));
    }

    /** A random UUID (version 4, RFC 9562). */
    static UUID uuid(Random chance) {
        return new UUID(
                (chance.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L,
                (chance.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
    }

    /** Spreads neighbouring numbers over all others (the finalizer of SplitMix, Steele, Lea and Flood 2014). */
    private static long mixed(long number) {
        long once = number + GOLDEN;
        long twice = (once ^ (once >>> 30)) * 0xbf58476d1ce4e5b9L;
        long thrice = (twice ^ (twice >>> 27)) * 0x94d049bb133111ebL;
        return thrice ^ (thrice >>> 31);
    }
}
