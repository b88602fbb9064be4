package org.preceptor.core.statistics;

import java.util.Comparator;
import org.preceptor.core.course.FormLetter;

/** Which form somebody took before the course and which after it. */
public record FormOrder(FormLetter before, FormLetter after) implements Comparable<FormOrder> {

    private static final Comparator<FormOrder> BY_LETTERS =
            Comparator.comparing((FormOrder order) -> order.before.value()).thenComparing(order -> order.after.value());

    /** The order of those who took the same forms the other way round. */
    FormOrder reversed() {
        return new FormOrder(after, before);
    }

    @Override
    public int compareTo(FormOrder other) {
        return BY_LETTERS.compare(this, other);
    }
}
