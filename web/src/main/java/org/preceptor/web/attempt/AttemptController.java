package org.preceptor.web.attempt;

import java.util.List;
import java.util.Map;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of an attempt: its questions, the review, the submission and the result. */
@Controller
@RequestMapping("/attempts/{id}")
class AttemptController {

    private final Sittings sittings;
    private final Templates templates;
    private final Markup markup;
    private final Times times;
    private final QuestionPage.Maker questions;

    AttemptController(Sittings sittings, Templates templates, AnswerControls controls, Markup markup, Times times) {
        this.sittings = sittings;
        this.templates = templates;
        this.markup = markup;
        this.times = times;
        this.questions = new QuestionPage.Maker(controls, markup, times);
    }

    @GetMapping
    View show(
            @PathVariable AttemptId id,
            @RequestParam(defaultValue = "0") int question,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Sitting sitting = sitting(id, member);
        return switch (sitting.attempt().state()) {
            case Attempt.Open open ->
                question(sitting, question(sitting, question), Refusal.NONE, HttpStatus.OK, chrome);
            case Attempt.Submitted result -> shownAfter(sitting, result, question, chrome);
        };
    }

    @PostMapping("/answers/{position}")
    View answer(
            @PathVariable AttemptId id,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Sitting sitting = sitting(id, member);
        if (!sitting.attempt().isOpen()) {
            return new RedirectView(address(id));
        }
        List<String> values = values(sitting, position, form);
        return switch (save(sitting, position, values, member)) {
            case Saving.Saved saved
            when AnswerForm.opensNext(form) -> new RedirectView("%s?question=%d".formatted(address(id), position));
            case Saving.Saved saved -> onward(sitting, position);
            case Saving.Ended ended -> new RedirectView(address(id));
            case Saving.Refused(String sentence) ->
                question(
                        sitting,
                        question(sitting, position),
                        new Refusal(sentence, values),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        chrome);
        };
    }

    /** The same for the page's script, which saves on every change and stays where it is. */
    @PostMapping(value = "/answers/{position}", headers = "X-Requested-With=fetch")
    ResponseEntity<Map<String, String>> answer(
            @PathVariable AttemptId id,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Member member) {
        Question asked = sittings.asked(id, member.id(), position)
                .orElseThrow(() -> new Absent("Attempt %s has no question %d to save".formatted(id, position)));
        return switch (sittings.save(id, asked, AnswerForm.values(form, asked))) {
            case Saving.Saved(var at) -> ResponseEntity.ok(Map.of("saved", "Saved " + times.second(at)));
            case Saving.Ended ended ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of("fault", "This attempt has ended. Reload the page to see its result."));
            case Saving.Refused(String sentence) ->
                ResponseEntity.unprocessableContent().body(Map.of("fault", sentence));
        };
    }

    @GetMapping("/review")
    View review(@PathVariable AttemptId id, @AuthenticationPrincipal Member member, Chrome chrome) {
        Sitting sitting = sitting(id, member);
        return sitting.attempt().isOpen()
                ? new Html(templates.attemptReview(ReviewPage.of(sitting), chrome))
                : new RedirectView(address(id));
    }

    @PostMapping("/submission")
    View submit(@PathVariable AttemptId id, @AuthenticationPrincipal Member member) {
        if (!sittings.submit(id, member.id())) {
            throw new Absent("Attempt %s is not one of %s".formatted(id, member.id()));
        }
        return new RedirectView(address(id));
    }

    private static List<String> values(Sitting sitting, int position, MultiValueMap<String, String> form) {
        return AnswerForm.values(form, question(sitting, position));
    }

    private Saving save(Sitting sitting, int position, List<String> values, Member member) {
        AttemptId id = sitting.attempt().id();
        return (sitting.isCheck()
                        ? sittings.answerOnce(id, member.id(), position, values)
                        : sittings.answer(id, member.id(), position, values))
                .orElseThrow(() -> new Absent("Attempt %s has no question %d".formatted(id, position)));
    }

    private static View onward(Sitting sitting, int position) {
        String address = address(sitting.attempt().id());
        if (sitting.isCheck()) {
            return new RedirectView("%s?question=%d".formatted(address, position));
        }
        return position < sitting.attempt().questions().size()
                ? new RedirectView("%s?question=%d".formatted(address, position + 1))
                : new RedirectView(address + "/review");
    }

    /** After a check its last question can still be read; everything else leads to the result. */
    private View shownAfter(Sitting sitting, Attempt.Submitted result, int question, Chrome chrome) {
        return sitting.isCheck() && question > 0
                ? question(sitting, question(sitting, question), Refusal.NONE, HttpStatus.OK, chrome)
                : new Html(templates.attemptResult(ResultPage.of(sitting, result, markup, times), chrome));
    }

    private View question(Sitting sitting, Question question, Refusal refusal, HttpStatus status, Chrome chrome) {
        return new Html(templates.attemptQuestion(questions.page(sitting, question, refusal), chrome), status);
    }

    private Sitting sitting(AttemptId id, Member member) {
        return sittings.of(id, member.id())
                .orElseThrow(() -> new Absent("Attempt %s is not one of %s".formatted(id, member.id())));
    }

    /** The question at a position; without one, the first that is not answered yet. */
    private static Question question(Sitting sitting, int position) {
        Attempt attempt = sitting.attempt();
        if (position == 0) {
            return attempt.questions().stream()
                    .filter(question -> !question.answered())
                    .findFirst()
                    .orElse(attempt.questions().getLast());
        }
        return attempt.question(position)
                .orElseThrow(() -> new Absent("Attempt %s has no question %d".formatted(attempt.id(), position)));
    }

    private static String address(AttemptId id) {
        return "/attempts/" + id;
    }
}
