package org.preceptor.content;

/**
 * A finding of the linter that somebody has looked at and lets stand. A field that the file lacks is empty.
 *
 * @param rule the rule's id, such as {@code D7}
 * @param at the id of the item or other part that the finding is about, such as {@code L2-I07}
 * @param reason why the finding may stand
 * @param who the person who decided
 * @param date the day of the decision, such as {@code 2025-10-14}
 */
public record Waiver(Place place, String rule, String at, String reason, String who, String date) {}
