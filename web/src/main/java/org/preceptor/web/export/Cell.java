package org.preceptor.web.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.Fraction;

/** What stands in one place of an exported table, whatever the kind of file. */
sealed interface Cell {

    Cell EMPTY = new Empty();

    /** Words, codes and moments. */
    record Text(String value) implements Cell {}

    /** A number that programs may calculate with. */
    record Decimal(BigDecimal value) implements Cell {}

    /** There is nothing to say. */
    record Empty() implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(@Nullable BigDecimal number) {
        return number == null ? EMPTY : new Decimal(number);
    }

    static Cell of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** With as many digits as tell it from every other binary number. */
    static Cell of(double number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** In UTC in ISO 8601, to the second. */
    static Cell of(@Nullable Instant moment) {
        return moment == null
                ? EMPTY
                : new Text(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** As decimals: exact where these end, else to 16 digits. */
    static Cell of(Fraction points) {
        return new Decimal(points.decimal());
    }

    /** As a fraction in lowest terms, such as {@code 5/6}; whole points as {@code 1}. */
    static Cell exact(Fraction points) {
        return new Text(
                points.denominator() == 1
                        ? String.valueOf(points.numerator())
                        : points.numerator() + "/" + points.denominator());
    }

    /** Such as {@code in_progress}. */
    static Cell code(@Nullable Enum<?> value) {
        return value == null ? EMPTY : new Text(value.name().toLowerCase(Locale.ROOT));
    }

    static Cell yesOrNo(boolean yes) {
        return new Text(yes ? "yes" : "no");
    }
}
