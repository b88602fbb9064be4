package org.preceptor.web.adjustment;

import java.util.Map;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.ItemId;
import org.preceptor.web.page.Absent;

/** The item version that an address names, and the cohort from which it is looked at. */
record Asking(CohortId cohort, ItemVersion version) {

    /** Reads the parts of a path; nonsense is the address of nothing. */
    static Asking of(Map<String, String> path) {
        try {
            return new Asking(
                    CohortId.of(path.getOrDefault("id", "")),
                    new ItemVersion(
                            new ItemId(path.getOrDefault("item", "")), new ContentHash(path.getOrDefault("hash", ""))));
        } catch (IllegalArgumentException e) {
            throw new Absent("%s names no item version".formatted(path));
        }
    }
}
