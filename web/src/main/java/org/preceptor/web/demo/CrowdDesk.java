package org.preceptor.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.person.EnrolmentId;

/**
 * Where a simulated trainee sits assessments: answers come from {@link Responses}, are read and marked by core, and take time.
 *
 * <p>The time for a question is log-normal around the trainee's own; where there is a limit, it is always kept. Whoever
 * rushes answers the final in a few seconds a question and at the level of guessing. Here and there somebody changes an
 * answer or flags a question.
 */
final class CrowdDesk {

    private static final double UNREAD = -9;
    private static final int CHANGED = 12;
    private static final int FLAGGED = 30;

    /** What sits at the desk. */
    record Sitter(EnrolmentId enrolment, Temper temper, Mind mind, SimulatedClock clock) {}

    private final Sitter sitter;
    private final Course course;
    private final Random chance;
    private final Responses responses;
    private final Feelings feelings;

    CrowdDesk(Sitter sitter, Course course, Random chance, Random mood) {
        this.sitter = sitter;
        this.course = course;
        this.chance = chance;
        this.responses = new Responses(chance);
        this.feelings = new Feelings(responses, mood);
    }

    /** Answers a form from now on and submits it; or answers half of it and goes away. */
    Sat sit(Occasion occasion, Form form, boolean whole) {
        AssessmentPlan plan = course.plan(occasion.kind());
        Instant started = sitter.clock().instant();
        int answered = whole ? form.entries().size() : form.entries().size() / 2;
        List<Question> questions = new ArrayList<>();
        for (Form.Entry entry : form.entries()) {
            int position = questions.size() + 1;
            questions.add(
                    position <= answered
                            ? answered(position, entry, pace(plan, form))
                            : new Question(position, entry.item(), entry.shown(), blank(entry.item()), 0, null));
        }
        Duration limit = plan.timeLimit();
        Attempt open = new Attempt(
                new AttemptId(CrowdSeed.uuid(chance)),
                sitter.enrolment(),
                course.hash(),
                occasion,
                started,
                limit == null ? null : started.plus(limit),
                questions,
                new Attempt.Open());
        return new Sat(whole ? submitted(open, plan) : open, form.seed());
    }

    /** How questions of an assessment are answered: the longest time for one, and the plan. */
    private record Pace(AssessmentPlan plan, double longest) {}

    private static Pace pace(AssessmentPlan plan, Form form) {
        Duration limit = plan.timeLimit();
        return new Pace(
                plan,
                limit == null ? 180 : 0.9 * limit.toSeconds() / form.entries().size());
    }

    private Question answered(int position, Form.Entry entry, Pace pace) {
        AssessmentPlan plan = pace.plan();
        boolean rushed = sitter.temper().rushes() && plan.kind() == AssessmentKind.FINAL;
        sitter.clock().pass(time(rushed, pace.longest()));
        BankItem item = entry.item();
        Instant now = sitter.clock().instant();
        double ability = rushed ? UNREAD : sitter.mind().abilityOn(item, now);
        Answer answer = read(item, responses.to(item, ability));
        boolean check = plan.kind() == AssessmentKind.CHECK;
        return new Question(
                position,
                item,
                entry.shown(),
                new Response(answer, felt(plan, item, ability), !check && chance.nextInt(FLAGGED) == 0),
                check ? 1 : revisions(answer),
                now);
    }

    private Duration time(boolean rushed, double longest) {
        double seconds = rushed
                ? 2 + 3 * chance.nextDouble()
                : Math.max(6, sitter.temper().seconds() * Math.exp(0.5 * chance.nextGaussian()));
        return Duration.ofMillis((long) (1000 * Math.min(longest, seconds)));
    }

    private static Answer read(BankItem item, List<String> values) {
        return switch (AnswerReading.of(item.item(), values)) {
            case AnswerReading.Understood(Answer answer) -> answer;
            case AnswerReading.Refused(String sentence) ->
                throw new IllegalStateException(
                        "Nobody answers %s with %s: %s".formatted(item.item().id(), values, sentence));
        };
    }

    private @Nullable Confidence felt(AssessmentPlan plan, BankItem item, double ability) {
        return plan.confidence() ? feelings.about(item, ability) : null;
    }

    /** A case is saved step by step. */
    private int revisions(Answer answer) {
        int saved =
                answer instanceof Answer.Unfolded unfolded ? unfolded.opened().size() : 1;
        return chance.nextInt(CHANGED) == 0 ? saved + 1 : saved;
    }

    private static Response blank(BankItem item) {
        return Response.of(new Answer.LeftBlank(item.item()));
    }

    /** The last answer ends a check; everything else is looked over before it is submitted. */
    private Attempt submitted(Attempt open, AssessmentPlan plan) {
        if (plan.kind() != AssessmentKind.CHECK) {
            sitter.clock().pass(Duration.ofSeconds(chance.nextInt(10, 60)));
        }
        Instant now = sitter.clock().instant();
        Instant deadline = open.deadline();
        Instant at = deadline != null && now.isAfter(deadline) ? deadline : now;
        PassMark passMark = plan.passMark();
        Mark mark = open.mark();
        return new Attempt(
                open.id(),
                open.enrolment(),
                open.course(),
                open.occasion(),
                open.startedAt(),
                deadline,
                open.questions(),
                new Attempt.Submitted(at, mark, passMark == null || mark.reaches(passMark)));
    }
}
