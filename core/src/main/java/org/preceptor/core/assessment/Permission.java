package org.preceptor.core.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a trainee may begin an attempt now, and if not, why. */
public sealed interface Permission {

    /**
     * An attempt may begin.
     *
     * @param number which attempt it will be, from 1
     * @param extension what it is begun on; absent where the plan allows it
     */
    record Granted(int number, @Nullable ExtensionId extension) implements Permission {}

    /** The next attempt opens later. */
    record NotBefore(Instant opens) implements Permission {}

    /** Every attempt has been used. */
    record NoneLeft(int used) implements Permission {}

    /** The assessment is passed; there is nothing to repeat. */
    record AlreadyPassed() implements Permission {}
}
