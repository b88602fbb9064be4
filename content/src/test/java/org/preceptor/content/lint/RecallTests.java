package org.preceptor.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Basis;

/** How many written flaws the linter finds, and how often it cries wolf. The table goes to the test's output. */
class RecallTests {

    private static final Map<String, Basis> BASIS =
            Rules.abouts().stream().collect(Collectors.toMap(About::id, About::basis));

    /** What a reader sees at once and word lists do not: options of several sorts, and asides that nobody needs. */
    private static final Set<String> BEYOND_WORDS = Set.of("G4", "D2");

    private static MeasuredSet set;

    @BeforeAll
    static void measure() {
        set = MeasuredSet.measure();
        System.out.println(set.table());
        set.misses().forEach(example -> System.out.println("missed: " + example));
        set.falseAlarms().forEach(example -> System.out.println("false alarm: " + example));
    }

    private static Set<String> rules(Basis basis) {
        return set.rules().stream().filter(rule -> BASIS.get(rule) == basis).collect(Collectors.toSet());
    }

    private static double recall(String rule) {
        return (double) set.hits(rule) / set.flawed(rule);
    }

    @Test
    void setHasSixtyExamplesOfEitherSort() {
        assertThat(set.clean()).isGreaterThanOrEqualTo(60);
        assertThat(set.examples().size() - set.clean()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void exactChecksFindEveryFlaw() {
        assertThat(rules(Basis.EXACT))
                .allSatisfy(rule -> assertThat(recall(rule)).as(rule).isEqualTo(1.0));
    }

    @Test
    void heuristicsFindFourFlawsOfFive() {
        Set<String> rules = rules(Basis.HEURISTIC);
        long flawed = rules.stream().mapToLong(set::flawed).sum();
        long hits = rules.stream().mapToLong(set::hits).sum();

        assertThat((double) hits / flawed).isGreaterThanOrEqualTo(0.8);
        assertThat(rules)
                .filteredOn(rule -> !BEYOND_WORDS.contains(rule))
                .allSatisfy(rule -> assertThat(recall(rule)).as(rule).isGreaterThanOrEqualTo(0.8));
    }

    @Test
    void cleanExamplesAreLeftAlone() {
        assertThat((double) set.falseAlarms().size() / set.clean()).isLessThan(0.05);
    }
}
