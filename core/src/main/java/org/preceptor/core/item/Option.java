package org.preceptor.core.item;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers an item offers.
 *
 * @param rationale why the option is right or wrong, citing its sources; shown only once feedback is allowed
 * @param misconception what a trainee who chooses this distractor believes; absent for a key
 */
public record Option(
        OptionId id,
        String text,
        String rationale,
        @Nullable String misconception) {}
