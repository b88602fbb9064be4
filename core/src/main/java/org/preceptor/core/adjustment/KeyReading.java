package org.preceptor.core.adjustment;

import java.util.List;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.Item;

/** What came of reading a key that somebody proposes for an item. */
public sealed interface KeyReading {

    /** The item can have this key. */
    record Understood(Rekey rekey) implements KeyReading {}

    /** It cannot; the sentence says why and what to do. */
    record Refused(String sentence) implements KeyReading {}

    /** Reads values in the form in which an answer to the item is sent. */
    static KeyReading of(Item item, List<String> values) {
        return switch (AnswerReading.of(item, values)) {
            case AnswerReading.Refused(String sentence) -> new Refused(sentence);
            case AnswerReading.Understood(Answer right)
            when !right.isComplete() -> new Refused("Give the whole new key.");
            case AnswerReading.Understood(Ticked right)
            when right.options().size() == right.item().options().size() ->
                new Refused("At least one option must not apply. To give everybody the point, accept all answers.");
            case AnswerReading.Understood(Answer right) -> new Understood(new Rekey(right.values()));
        };
    }
}
