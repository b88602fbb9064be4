package org.preceptor.web.page;

import java.util.regex.Pattern;

/** Makes text safe to open in a spreadsheet. */
public final class Spreadsheet {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private Spreadsheet() {}

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it; a number below zero is none. */
    public static String text(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
