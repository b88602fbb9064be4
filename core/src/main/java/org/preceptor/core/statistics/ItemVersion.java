package org.preceptor.core.statistics;

import java.util.Comparator;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.ItemId;

/** An item with one exact wording; statistics never mix wordings. */
public record ItemVersion(ItemId id, ContentHash hash) implements Comparable<ItemVersion> {

    private static final Comparator<ItemVersion> BY_ID = Comparator.comparing(
                    (ItemVersion version) -> version.id.value())
            .thenComparing(version -> version.hash.hex());

    public static ItemVersion of(BankItem item) {
        return new ItemVersion(item.item().id(), item.hash());
    }

    @Override
    public int compareTo(ItemVersion other) {
        return BY_ID.compare(this, other);
    }
}
