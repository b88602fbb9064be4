package org.preceptor.core.trace;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;

/**
 * One way from a claim to an item, as far as it goes.
 *
 * @param lesson teaches the claim, or holds an item on it; absent where there is neither
 * @param objective of the item; there exactly where the item is
 */
public record Trail(
        Claim claim,
        @Nullable Lesson lesson,
        @Nullable Objective objective,
        @Nullable BankItem item) {}
