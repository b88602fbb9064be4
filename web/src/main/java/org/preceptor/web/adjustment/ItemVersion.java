package org.preceptor.web.adjustment;

import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.ItemId;

/** An item in the exact words that the hash stands for. */
record ItemVersion(ItemId id, ContentHash hash) {

    /** How the record of what was done names it. */
    String subject() {
        return "item:%s:%s".formatted(id, hash.hex().substring(0, 12));
    }
}
