package org.preceptor.core.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * All that statistics count of a cohort, for every choice of attempts. The counts of a cohort are the sum of the counts of its
 * people; whoever submits another attempt has their old counts taken out and their new ones put in.
 */
public record CohortCounts(SortedMap<Sample, AssessmentCounts> samples, GainCounts gain) {

    public static final CohortCounts NONE = new CohortCounts(new TreeMap<>(), GainCounts.NONE);

    public CohortCounts {
        SortedMap<Sample, AssessmentCounts> copy = new TreeMap<>(samples);
        copy.values().removeIf(AssessmentCounts.NONE::equals);
        samples = Collections.unmodifiableSortedMap(copy);
    }

    /** The counts of some people, each with all of their attempts in any order. */
    public static CohortCounts of(List<List<Taken>> people) {
        SortedMap<Sample, List<Sitting>> chosen = new TreeMap<>();
        for (List<Taken> attempts : people) {
            Map<Paper, List<Taken>> assessments = attempts.stream()
                    .sorted(Comparator.comparingInt(Taken::number))
                    .collect(groupingBy(attempt -> attempt.paper().onAnyForm()));
            assessments.values().forEach(assessment -> choose(assessment, chosen));
        }
        SortedMap<Sample, AssessmentCounts> samples = new TreeMap<>();
        Map<List<Sitting>, AssessmentCounts> counted = new HashMap<>();
        chosen.forEach(
                (sample, sittings) -> samples.put(sample, counted.computeIfAbsent(sittings, AssessmentCounts::of)));
        return new CohortCounts(samples, people.stream().map(GainCounts::of).reduce(GainCounts.NONE, GainCounts::plus));
    }

    private static void choose(List<Taken> assessment, Map<Sample, List<Sitting>> chosen) {
        for (AttemptChoice choice : AttemptChoice.values()) {
            for (Taken attempt : choice.of(assessment, taken -> taken.sitting().points())) {
                chosen.computeIfAbsent(new Sample(choice, attempt.paper()), sample -> new ArrayList<>())
                        .add(attempt.sitting());
            }
        }
    }

    public CohortCounts plus(CohortCounts other) {
        return new CohortCounts(combined(other, AssessmentCounts::plus), gain.plus(other.gain));
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public CohortCounts minus(CohortCounts part) {
        return new CohortCounts(combined(part, AssessmentCounts::minus), gain.minus(part.gain));
    }

    private SortedMap<Sample, AssessmentCounts> combined(
            CohortCounts other, BinaryOperator<AssessmentCounts> operator) {
        SortedMap<Sample, AssessmentCounts> combined = new TreeMap<>(samples);
        other.samples.forEach((sample, counts) -> combined.put(sample, operator.apply(get(sample), counts)));
        return combined;
    }

    /** The counts of a sample, empty where nobody was counted. */
    public AssessmentCounts get(Sample sample) {
        return samples.getOrDefault(sample, AssessmentCounts.NONE);
    }
}
