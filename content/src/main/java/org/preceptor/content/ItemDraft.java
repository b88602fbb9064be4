package org.preceptor.content;

import java.util.Optional;
import java.util.Set;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;

/**
 * An item as far as it could be read.
 *
 * @param objective absent where none was readable
 * @param whole the item itself, absent where something is wrong with it
 */
record ItemDraft(
        Place place,
        Optional<ObjectiveId> objective,
        Optional<Bloom> bloom,
        Set<FormLetter> forms,
        Optional<BankItem> whole) {

    boolean tests(ObjectiveId id) {
        return objective.filter(id::equals).isPresent();
    }
}
