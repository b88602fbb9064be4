package org.preceptor.web.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.Gain;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.insight.CohortInsight;

/**
 * What a cohort holds of an objective.
 *
 * @param objective its words; empty where only an older version of the course had it
 * @param answers right answers in each kind of assessment
 */
record ObjectiveRow(ObjectiveId id, Optional<Objective> objective, Map<AssessmentKind, Tally> answers, Gain gain) {

    ObjectiveRow {
        answers = Map.copyOf(answers);
    }

    Tally in(AssessmentKind kind) {
        return answers.getOrDefault(kind, Tally.NONE);
    }

    /** The objectives of the course in its order, then those that only answers know. */
    static Stream<ObjectiveRow> of(CohortInsight insight, Course course) {
        Map<AssessmentKind, Map<ObjectiveId, Tally>> tallies = new EnumMap<>(AssessmentKind.class);
        for (AssessmentKind kind : AssessmentKind.values()) {
            tallies.put(kind, insight.byObjective(kind));
        }
        Map<ObjectiveId, Objective> known =
                course.objectives().stream().collect(Collectors.toMap(Objective::id, Function.identity()));
        TreeSet<String> others = new TreeSet<>();
        tallies.values()
                .forEach(tally -> tally.keySet().stream()
                        .filter(id -> !known.containsKey(id))
                        .forEach(id -> others.add(id.value())));
        return Stream.concat(
                        course.objectives().stream().map(Objective::id),
                        others.stream().map(ObjectiveId::new))
                .map(id -> new ObjectiveRow(
                        id,
                        Optional.ofNullable(known.get(id)),
                        answers(tallies, id),
                        Gain.of(insight.gain().of(id))));
    }

    private static Map<AssessmentKind, Tally> answers(
            Map<AssessmentKind, Map<ObjectiveId, Tally>> tallies, ObjectiveId id) {
        return tallies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> kind.getValue().getOrDefault(id, Tally.NONE)));
    }
}
