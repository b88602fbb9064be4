package org.preceptor.content.lint.rule;

/**
 * What a rule says of itself.
 *
 * @param id the id in the authoring guide, such as {@code T6}
 * @param title the flaw in a few words
 */
public record About(String id, String title, Basis basis, Severity severity) {

    public static About exact(String id, String title, Severity severity) {
        return new About(id, title, Basis.EXACT, severity);
    }

    public static About heuristic(String id, String title, Severity severity) {
        return new About(id, title, Basis.HEURISTIC, severity);
    }
}
