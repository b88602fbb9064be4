package org.preceptor.web.cohort;

import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where a page lies in its list, such as "26–50 of 112", and the way to its neighbours where there are any. */
public record Pages(
        String words, @Nullable String before, @Nullable String after) {

    static Pages of(Slice slice, int all, IntFunction<String> address) {
        int last = Math.min(slice.skip() + slice.size(), all);
        return new Pages(
                String.format(Locale.UK, "%,d–%,d of %,d", Math.min(slice.skip() + 1, all), last, all),
                slice.skip() == 0 ? null : address.apply(slice.page() - 1),
                last >= all ? null : address.apply(slice.page() + 1));
    }

    public boolean several() {
        return before != null || after != null;
    }
}
