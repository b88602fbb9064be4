package org.preceptor.web.attempt;

import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Times;
import org.preceptor.web.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes the answers of an attempt, from its forms and from their script. */
@Controller
@RequestMapping("/attempts/{id}/answers/{position}")
class AnswerController {

    private final Sittings sittings;
    private final Answering answering;
    private final QuestionPages questions;
    private final Times times;

    AnswerController(Sittings sittings, Answering answering, QuestionPages questions, Times times) {
        this.sittings = sittings;
        this.answering = answering;
        this.questions = questions;
        this.times = times;
    }

    @PostMapping
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
        Question question = QuestionPages.question(sitting, position);
        Reply reply = AnswerForm.reply(form, question);
        return switch (save(sitting, position, reply, member)) {
            case Saving.Saved saved when AnswerForm.opensNext(form) -> new RedirectView(address(id, position));
            case Saving.Saved saved -> onward(sitting, position);
            case Saving.Ended ended -> new RedirectView(address(id));
            case Saving.Stale stale -> stale(sitting(id, member), position, chrome);
            case Saving.Refused(String sentence) ->
                questions.refused(sitting, question, new Refusal(sentence, reply), chrome);
        };
    }

    /** The same for the page's script, which saves on every change and stays where it is. */
    @PostMapping(headers = "X-Requested-With=fetch")
    ResponseEntity<Receipt> answer(
            @PathVariable AttemptId id,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Member member) {
        Question asked = answering
                .asked(id, member.id(), position)
                .orElseThrow(() -> new Absent("Attempt %s has no question %d to save".formatted(id, position)));
        return switch (answering.save(id, member.id(), asked, AnswerForm.reply(form, asked))) {
            case Saving.Saved saved -> ResponseEntity.ok(Receipt.of(saved, times));
            case Saving.Stale stale ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Receipt.stale());
            case Saving.Ended ended ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Receipt.fault("This attempt has ended. Reload the page to see its result."));
            case Saving.Refused(String sentence) ->
                ResponseEntity.unprocessableContent().body(Receipt.fault(sentence));
        };
    }

    private Saving save(Sitting sitting, int position, Reply reply, Member member) {
        AttemptId id = sitting.attempt().id();
        return (sitting.isPractice()
                        ? answering.answerOnce(id, member.id(), position, reply)
                        : answering.answer(id, member.id(), position, reply))
                .orElseThrow(() -> new Absent("Attempt %s has no question %d".formatted(id, position)));
    }

    private View stale(Sitting sitting, int position, Chrome chrome) {
        return questions.stale(sitting, QuestionPages.question(sitting, position), chrome);
    }

    private static View onward(Sitting sitting, int position) {
        AttemptId id = sitting.attempt().id();
        if (sitting.isPractice()) {
            return new RedirectView(address(id, position));
        }
        return position < sitting.attempt().questions().size()
                ? new RedirectView(address(id, position + 1))
                : new RedirectView(address(id) + "/review");
    }

    private Sitting sitting(AttemptId id, Member member) {
        return sittings.of(id, member.id())
                .orElseThrow(() -> new Absent("Attempt %s is not one of %s".formatted(id, member.id())));
    }

    private static String address(AttemptId id, int position) {
        return "%s?question=%d".formatted(address(id), position);
    }

    private static String address(AttemptId id) {
        return "/attempts/" + id;
    }
}
