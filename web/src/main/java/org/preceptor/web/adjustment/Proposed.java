package org.preceptor.web.adjustment;

import java.util.List;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.KeyReading;
import org.preceptor.web.attempt.ItemParts;
import org.springframework.util.MultiValueMap;

/** What came of reading the adjustment that a form proposes. */
sealed interface Proposed {

    /** It can be previewed. */
    record Understood(Adjustment adjustment) implements Proposed {}

    /** It makes no sense, and the item's page says why. */
    record Refused(ItemPage.Proposal proposal) implements Proposed {}

    /** Reads a kind, with the new key either as an item's controls send it or in fields called {@code key}. */
    static Proposed of(MultiValueMap<String, String> form, TaughtItem item, ItemParts parts) {
        AdjustmentKind kind = AdjustmentKind.find(
                        form.getOrDefault("kind", List.of("")).getFirst())
                .orElse(null);
        if (kind == null) {
            return new Refused(new ItemPage.Proposal(AdjustmentKind.DROP, List.of(), "Choose what to do."));
        }
        if (kind != AdjustmentKind.REKEY) {
            return new Understood(kind.with(List.of()));
        }
        List<String> key = form.containsKey("key") ? form.getOrDefault("key", List.of()) : parts.key(form, item.item());
        return switch (KeyReading.of(item.item().item(), key)) {
            case KeyReading.Understood(Adjustment.Rekey rekey) -> new Understood(rekey);
            case KeyReading.Refused(String sentence) -> new Refused(new ItemPage.Proposal(kind, key, sentence));
        };
    }
}
