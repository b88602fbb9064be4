package org.preceptor.web.page;

import org.jspecify.annotations.Nullable;

/** Tidies what was typed into a search. */
public final class SearchText {

    private SearchText() {}

    /** What was typed, on one line and without what the database cannot look for; empty where nothing was. */
    public static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
    }
}
