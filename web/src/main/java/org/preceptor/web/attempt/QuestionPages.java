package org.preceptor.web.attempt;

import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;

/** Shows the questions of an attempt. */
@Component
class QuestionPages {

    private static final String SIGNED_OUT =
            "You had been signed out, so this answer is not saved yet. It stands here as you gave it; save it now.";

    private final Templates templates;
    private final QuestionPage.Maker pages;

    QuestionPages(Templates templates, AnswerControls controls, Markup markup, Times times) {
        this.templates = templates;
        this.pages = new QuestionPage.Maker(controls, markup, times);
    }

    /** Shows an open question, with an answer that could not be saved because its session had ended. */
    View open(Sitting sitting, Question question, MultiValueMap<String, String> form, Chrome chrome) {
        if (!AnswerForm.isUnsaved(form)) {
            return show(sitting, question, chrome);
        }
        Reply reply = AnswerForm.reply(form, question);
        return reply.base() == question.revision()
                ? new Html(templates.attemptQuestion(
                        pages.page(sitting, question, new Refusal(SIGNED_OUT, reply)), chrome))
                : stale(sitting, question, chrome);
    }

    View show(Sitting sitting, Question question, Chrome chrome) {
        return new Html(templates.attemptQuestion(pages.page(sitting, question, Refusal.NONE), chrome));
    }

    /** Shows a question again because what was sent for it makes no sense. */
    View refused(Sitting sitting, Question question, Refusal refusal, Chrome chrome) {
        return new Html(
                templates.attemptQuestion(pages.page(sitting, question, refusal), chrome),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Shows the answer of a question that is newer than what was sent for it. */
    View stale(Sitting sitting, Question question, Chrome chrome) {
        Refusal refusal = new Refusal(Saving.Stale.WORDS, null);
        return new Html(templates.attemptQuestion(pages.page(sitting, question, refusal), chrome), HttpStatus.CONFLICT);
    }

    /** The question at a position; without one, the first that is not answered yet. */
    static Question question(Sitting sitting, int position) {
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
}
