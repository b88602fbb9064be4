package org.preceptor.web.page;

import java.util.Locale;

/** Whole numbers as people read them. */
public final class Count {

    private Count() {}

    /** Such as "12,345". */
    public static String words(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
