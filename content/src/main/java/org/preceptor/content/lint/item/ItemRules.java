package org.preceptor.content.lint.item;

import java.util.List;
import org.preceptor.content.lint.rule.Rule;

/** The rules for single items, in the order of the guide. */
public final class ItemRules {

    private ItemRules() {}

    public static List<Rule> all() {
        return List.of(
                new Recall(),
                new Focus(),
                new OddOption(),
                new KType(),
                new LongOptions(),
                new PaddedStem(),
                new NumericOptions(),
                new VagueFrequency(),
                new NoneOrAll(),
                new Parallel(),
                new NegativeStem(),
                new Hinged(),
                new Exhaustive(),
                new AbsoluteTerms(),
                new GrammarCue(),
                new WordRepeat(),
                new Convergence(),
                new KeyLength());
    }
}
