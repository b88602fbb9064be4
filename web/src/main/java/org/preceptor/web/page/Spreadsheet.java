package org.preceptor.web.page;

/** Makes text safe to open in a spreadsheet. */
public final class Spreadsheet {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Spreadsheet() {}

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
