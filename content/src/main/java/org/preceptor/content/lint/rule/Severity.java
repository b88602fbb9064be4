package org.preceptor.content.lint.rule;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** Breaks the build. */
    BLOCK,
    /** To be rewritten, or waived with a reason. */
    REVISE,
    /** For the author to know. */
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
