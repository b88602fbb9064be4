package org.preceptor.web.attempt;

import gg.jte.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Permission;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;

/**
 * What awaits a trainee at the pre-test, the final or a review, and whether it may begin.
 *
 * @param button the words on the one button; absent when nothing may begin now
 * @param closed why nothing may begin now; empty when something may
 */
public record AssessmentPage(
        String title,
        String action,
        Content introduction,
        List<String> facts,
        @Nullable String button,
        String closed) {

    /** Everything that decides the page. */
    record Situation(
            AssessmentPlan plan,
            @Nullable Duration limit,
            List<String> extensions,
            Place place,
            Permission permission,
            String opensAfter) {}

    static AssessmentPage of(Situation situation, Markup markup, Times times) {
        AssessmentPlan plan = situation.plan();
        return new AssessmentPage(
                plan.title(),
                "/assessments/" + plan.kind().slug(),
                markup.block(plan.introduction()),
                facts(situation),
                button(situation),
                closed(situation, times));
    }

    private static List<String> facts(Situation situation) {
        AssessmentPlan plan = situation.plan();
        Duration limit = situation.limit();
        List<String> facts = new ArrayList<>();
        int items = plan.blueprint().items();
        facts.add("%d questions, one point each.".formatted(items));
        facts.add(
                limit == null
                        ? "There is no time limit."
                        : "You have %d minutes from the moment you begin. Then the attempt ends with what is saved; what is on its way is taken for %d seconds more."
                                .formatted(limit.toMinutes(), Attempt.GRACE.toSeconds()));
        facts.add("Every answer is saved as you give it. You may leave and come back, on this or another device.");
        PassMark passMark = plan.passMark();
        if (passMark != null) {
            facts.add("You pass with %s of %d points (%d%%)."
                    .formatted(passMark.pointsOf(items), items, passMark.percent()));
        }
        Integer attempts = plan.attempts();
        if (attempts != null && attempts > 1) {
            facts.add("You have %d attempts, with %d hours between them."
                    .formatted(attempts, plan.pause().toHours()));
        }
        facts.addAll(situation.extensions());
        return List.copyOf(facts);
    }

    private static @Nullable String button(Situation situation) {
        boolean open =
                situation.place().state() == StepState.OPEN || situation.place().state() == StepState.STARTED;
        if (!open || !(situation.permission() instanceof Permission.Granted(int number, var extension))) {
            return null;
        }
        if (situation.place().state() == StepState.STARTED && situation.place().notBefore() == null) {
            return "Continue";
        }
        return number == 1 || situation.plan().kind().isPractice() ? "Begin" : "Begin attempt %d".formatted(number);
    }

    private static String closed(Situation situation, Times times) {
        if (situation.place().state() == StepState.LOCKED) {
            return "This opens after “%s”.".formatted(situation.opensAfter());
        }
        return switch (situation.permission()) {
            case Permission.Granted granted -> "";
            case Permission.NotBefore(var opens) -> "The next attempt opens on %s.".formatted(times.minute(opens));
            case Permission.NoneLeft(int used) ->
                situation.plan().passMark() == null
                        ? "You have taken this. It is taken once."
                        : "You have used all %d attempts. Your instructor sees this and can help you on."
                                .formatted(used);
            case Permission.AlreadyPassed() -> "You have passed this. There is nothing to repeat.";
        };
    }
}
