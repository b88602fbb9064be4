package org.preceptor.web.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.page.CohortView;

/** Which objectives a cohort masters, before and after the course: a forest plot in a table. */
public record ObjectivesPage(
        InsightTop top,
        String answer,
        List<ObjectiveRow> rows,
        @Nullable ComparedTable compared) {

    static ObjectivesPage of(
            CohortInsight insight, Map<ObjectiveId, TaughtObjective> objectives, Companions companions) {
        List<ObjectiveEvidence> evidence = evidence(insight, objectives);
        InsightTop top = InsightTop.of(CohortView.OBJECTIVES, insight, "What should be taught next?")
                .counting(Choices.counted(insight.choice()), Choices.attempts(insight.choice()))
                .offering(companions.select());
        return new ObjectivesPage(
                top,
                answer(evidence),
                evidence.stream().map(one -> ObjectiveRow.of(one, top.path())).toList(),
                companions
                        .chosen()
                        .map(pair -> ComparedTable.ofObjectives(pair, evidence))
                        .orElse(null));
    }

    private static List<ObjectiveEvidence> evidence(
            CohortInsight insight, Map<ObjectiveId, TaughtObjective> objectives) {
        Map<ObjectiveId, Tally> before = insight.byObjective(AssessmentKind.PRE_TEST);
        Map<ObjectiveId, Tally> after = insight.byObjective(AssessmentKind.FINAL);
        return objectives.values().stream()
                .map(taught -> new ObjectiveEvidence(
                        taught,
                        before.getOrDefault(taught.objective().id(), Tally.NONE),
                        after.getOrDefault(taught.objective().id(), Tally.NONE)))
                .sorted(ObjectiveEvidence.BY_NEED)
                .toList();
    }

    private static String answer(List<ObjectiveEvidence> evidence) {
        return Optional.of(evidence.getFirst())
                .flatMap(first -> first.latest().map(mastery -> sentence(first)))
                .orElse("Too few have answered to say.");
    }

    private static String sentence(ObjectiveEvidence first) {
        ObjectiveRow.Side side = ObjectiveRow.Side.of(first.afterCounts() ? first.after() : first.before());
        return "Most clearly %s: %s %s the course the chance of a right answer is %s (90%% interval %s, n %s)."
                .formatted(
                        first.taught().objective().id(),
                        first.taught().objective().text(),
                        first.afterCounts() ? "After" : "Before",
                        side.mastery().value(),
                        side.mastery().interval(),
                        side.n());
    }
}
