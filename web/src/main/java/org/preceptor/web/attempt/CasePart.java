package org.preceptor.web.attempt;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Case;
import org.preceptor.web.attempt.AnswerControl.Closed;
import org.preceptor.web.attempt.AnswerControl.Part;
import org.preceptor.web.page.Markup;
import org.preceptor.web.templates.Templates;

/** Shows a case as far as it has unfolded: its closed parts as they were answered, and the open part's controls. */
record CasePart(AnswerControls controls, Markup markup) {

    Content of(Case item, Question question, List<String> values, boolean check, Templates templates) {
        List<Answer> closed = question.answer() instanceof Unfolded unfolded ? unfolded.closed() : List.of();
        int number = closed.size() + 1;
        Item step = item.steps().get(number - 1);
        Part part = new Part(
                IntStream.range(0, closed.size())
                        .mapToObj(index -> closed(index + 1, closed.get(index), question, check))
                        .toList(),
                number,
                item.steps().size(),
                markup.block(step.stem()),
                markup.line(step.leadIn()),
                controls.of(step, Form.shownOf(item, number, question.shown()), valuesOf(number, values)),
                number < item.steps().size());
        return templates.attemptPart(part)::render;
    }

    private Closed closed(int number, Answer answer, Question question, boolean check) {
        Feedback feedback = check ? Feedback.of(question.position(), answer, markup) : null;
        Item step = answer.item();
        return new Closed(
                number,
                markup.block(step.stem()),
                markup.line(step.leadIn()),
                markup.line(AnswerWords.of(answer)),
                feedback);
    }

    /** The values of one step among those of its case. */
    static List<String> valuesOf(int step, List<String> values) {
        String prefix = step + "=";
        return values.stream()
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()))
                .toList();
    }
}
