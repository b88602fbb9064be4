package org.preceptor.core.course;

import java.util.List;
import java.util.Set;
import org.preceptor.core.item.Item;

/**
 * An item in its place: the objective it tests, the claims it rests on and the forms it belongs to.
 *
 * @param forms the forms that carry the item; none means that it belongs to its lesson's check
 * @param hash that of the item's exact text, found once because every page of an attempt asks for it
 */
public record BankItem(
        Item item,
        ObjectiveId objective,
        List<ClaimId> claims,
        Bloom bloom,
        Difficulty difficulty,
        Set<FormLetter> forms,
        ContentHash hash) {

    public BankItem {
        claims = List.copyOf(claims);
        forms = Set.copyOf(forms);
    }

    public BankItem(
            Item item,
            ObjectiveId objective,
            List<ClaimId> claims,
            Bloom bloom,
            Difficulty difficulty,
            Set<FormLetter> forms) {
        this(item, objective, claims, bloom, difficulty, forms, ContentHash.of(item));
    }

    public boolean isCheck() {
        return forms.isEmpty();
    }
}
