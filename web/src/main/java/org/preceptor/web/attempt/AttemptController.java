package org.preceptor.web.attempt;

import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
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
    private final QuestionPages questions;

    AttemptController(Sittings sittings, Templates templates, QuestionPages questions, Markup markup, Times times) {
        this.sittings = sittings;
        this.templates = templates;
        this.markup = markup;
        this.times = times;
        this.questions = questions;
    }

    @GetMapping
    View show(
            @PathVariable AttemptId id,
            @RequestParam(defaultValue = "0") int question,
            @RequestParam MultiValueMap<String, String> unsaved,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Sitting sitting = sitting(id, member);
        return switch (sitting.attempt().state()) {
            case Attempt.Open open ->
                questions.open(sitting, QuestionPages.question(sitting, question), unsaved, chrome);
            case Attempt.Submitted result -> shownAfter(sitting, result, question, member, chrome);
        };
    }

    @GetMapping("/review")
    View review(@PathVariable AttemptId id, @AuthenticationPrincipal Member member, Chrome chrome) {
        Sitting sitting = sitting(id, member);
        return sitting.attempt().isOpen()
                ? new Html(templates.attemptReview(ReviewPage.of(sitting, times), chrome))
                : new RedirectView(address(id));
    }

    @PostMapping("/submission")
    View submit(@PathVariable AttemptId id, @AuthenticationPrincipal Member member) {
        if (!sittings.submit(id, member.id())) {
            throw new Absent("Attempt %s is not one of %s".formatted(id, member.id()));
        }
        return new RedirectView(address(id));
    }

    /** After a check its last question can still be read; everything else leads to the result. */
    private View shownAfter(Sitting sitting, Attempt.Submitted result, int question, Member member, Chrome chrome) {
        return sitting.isPractice() && question > 0
                ? questions.show(sitting, QuestionPages.question(sitting, question), chrome)
                : result(sitting, result, member, chrome);
    }

    private View result(Sitting sitting, Attempt.Submitted result, Member member, Chrome chrome) {
        Attempt before = sittings.before(sitting, member.id()).orElse(null);
        return new Html(templates.attemptResult(ResultPage.of(sitting, result, before, markup, times), chrome));
    }

    private Sitting sitting(AttemptId id, Member member) {
        return sittings.of(id, member.id())
                .orElseThrow(() -> new Absent("Attempt %s is not one of %s".formatted(id, member.id())));
    }

    private static String address(AttemptId id) {
        return "/attempts/" + id;
    }
}
