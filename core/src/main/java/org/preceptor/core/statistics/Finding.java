package org.preceptor.core.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * A figure, or the reason why there is none; never a number that only looks like one.
 *
 * @param <T> what was found
 */
public sealed interface Finding<T> {

    /** The figure. */
    record Found<T>(T value) implements Finding<T> {}

    /**
     * A sample too small to speak of.
     *
     * @param needed the size from which on the figure is given
     */
    record TooFew<T>(long n, long needed) implements Finding<T> {}

    /** A sample that is large enough, but to which the figure does not apply. */
    record NotDefined<T>(Reason reason) implements Finding<T> {}

    /** Why a figure does not apply to a sample. */
    enum Reason {
        NO_SPREAD("all values are alike"),
        ONE_ITEM("one item alone cannot be consistent with others"),
        ITEMS_DIFFER("not everybody was asked the same items"),
        NEGATIVE_COVARIANCE("those who do better on this item do worse on the whole"),
        NO_RELIABILITY("the reliability found is not above zero"),
        PERFECT("the sample agrees perfectly, which says nothing about how exactly"),
        NOT_CROSSED("the forms were not taken in both orders"),
        UNANIMOUS("chance alone would agree as well");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static <T> Finding<T> of(T value) {
        return new Found<>(value);
    }

    static <T> Finding<T> tooFew(long n, long needed) {
        return new TooFew<>(n, needed);
    }

    static <T> Finding<T> notDefined(Reason reason) {
        return new NotDefined<>(reason);
    }

    /** The figure where there is one. */
    default Optional<T> found() {
        return this instanceof Found<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default <R> Finding<R> map(Function<T, R> function) {
        return then(value -> of(function.apply(value)));
    }

    /** What follows from the figure; without it the reason stays. */
    default <R> Finding<R> then(Function<T, Finding<R>> function) {
        return switch (this) {
            case Found<T>(T value) -> function.apply(value);
            case TooFew<T>(long n, long needed) -> tooFew(n, needed);
            case NotDefined<T>(Reason reason) -> notDefined(reason);
        };
    }
}
