package org.preceptor.content.lint.rule;

/** What a finding rests on. */
public enum Basis {
    /** An exact check, the guide's A. */
    EXACT,
    /** A heuristic whose finding a reviewer may waive, the guide's H. */
    HEURISTIC
}
