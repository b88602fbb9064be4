package org.preceptor.web.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.Evidence;
import org.preceptor.core.statistics.Paper;
import org.preceptor.web.page.CohortView;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Select;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How the questions behave that a cohort was asked, the worst first.
 *
 * @param rows a page of them, which is also what is compared; the other parts are of them all
 * @param facilities what the columns of facilities are called
 */
public record ItemsPage(
        InsightTop top,
        String answer,
        List<String> facilities,
        List<ItemRow> rows,
        Pages pages,
        ItemScatter scatter,
        PaperTable papers,
        @Nullable ComparedTable compared) {

    static InsightTop top(
            CohortInsight insight,
            AssessmentKind kind,
            @Nullable String objective,
            Map<ObjectiveId, TaughtObjective> objectives) {
        return InsightTop.of(CohortView.QUESTIONS, insight, "Which questions want a look?")
                .counting(
                        Choices.counted(insight.choice())
                                + " Answers are marked by the question as it was written, whatever was decided since.",
                        Choices.assessment(kind),
                        select(objective, objectives),
                        Choices.attempts(insight.choice()));
    }

    private static Select select(@Nullable String objective, Map<ObjectiveId, TaughtObjective> objectives) {
        return Select.of(
                "objective",
                "Objective",
                Stream.concat(
                                Stream.of(new Select.Option("", "All objectives", false)),
                                objectives.values().stream().map(taught -> option(taught, objective)))
                        .toList());
    }

    private static Select.Option option(TaughtObjective taught, @Nullable String objective) {
        String id = taught.objective().id().value();
        return new Select.Option(id, "%s %s".formatted(id, taught.objective().text()), id.equals(objective));
    }

    static String answer(List<AskedItem> items) {
        long judged = items.stream()
                .filter(asked -> asked.figures().evidence() != Evidence.TOO_FEW)
                .count();
        long flagged = items.stream().filter(AskedItem::flagged).count();
        if (judged == 0) {
            return "Too few have answered to judge any question; from %d answers on.".formatted(Evidence.NEEDED);
        }
        return flagged == 0
                ? "Nothing is odd about any of the %d questions with enough answers.".formatted(judged)
                : "%d of %d questions with enough answers are odd in some way, first %s. A flag is a question to you, no verdict."
                        .formatted(
                                flagged,
                                judged,
                                items.getFirst().figures().item().id());
    }

    static String address(
            CohortInsight insight, AssessmentKind kind, @Nullable String objective, @Nullable String with, int page) {
        return UriComponentsBuilder.fromPath("/cohorts/{id}/items")
                .queryParam("attempts", Choices.key(insight.choice()))
                .queryParam("assessment", kind.slug())
                .queryParamIfPresent("objective", Optional.ofNullable(objective))
                .queryParamIfPresent("with", Optional.ofNullable(with))
                .queryParam("page", page)
                .fragment("questions")
                .build(insight.cohort().id())
                .toString();
    }

    static List<String> facilities(AssessmentKind kind) {
        return kind == AssessmentKind.CHECK ? List.of("Facility") : List.of("Facility before", "Facility after");
    }

    /** The final once somebody sat it, else the pre-test. */
    static AssessmentKind latest(CohortInsight insight) {
        return insight.papers().keySet().stream().map(Paper::kind).anyMatch(kind -> kind == AssessmentKind.FINAL)
                ? AssessmentKind.FINAL
                : AssessmentKind.PRE_TEST;
    }
}
