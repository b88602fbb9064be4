package org.preceptor.web.page;

import org.jspecify.annotations.Nullable;

/** Names the hint and the fault of a field for {@code aria-describedby}. */
final class Described {

    private Described() {}

    static @Nullable String by(String name, @Nullable String hint, @Nullable String fault) {
        String hinted = hint == null ? "" : name + "-hint";
        String faulty = fault == null ? "" : name + "-fault";
        String ids = (hinted + " " + faulty).strip();
        return ids.isEmpty() ? null : ids;
    }
}
