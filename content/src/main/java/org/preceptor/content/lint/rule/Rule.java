package org.preceptor.content.lint.rule;

import java.util.stream.Stream;
import org.preceptor.content.Survey;

/** One rule of the authoring guide. One rewrite is one objection: a rule never objects twice to the same flaw. */
public interface Rule {

    About about();

    Stream<Objection> check(Survey course);
}
