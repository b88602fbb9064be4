package org.preceptor.core.course;

import java.util.Map;

/** How many items of each objective a form holds. */
public record Blueprint(Map<ObjectiveId, Integer> itemsByObjective) {

    public static final Blueprint EMPTY = new Blueprint(Map.of());

    public Blueprint {
        itemsByObjective = Map.copyOf(itemsByObjective);
    }

    public int items() {
        return itemsByObjective.values().stream().mapToInt(Integer::intValue).sum();
    }
}
