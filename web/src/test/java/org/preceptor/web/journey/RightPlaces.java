package org.preceptor.web.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.Verdict;
import org.preceptor.web.attempt.AnswerKey;

/** Where on the page the right answers to a question stand, counted from 0. */
final class RightPlaces {

    private RightPlaces() {}

    static List<Integer> of(Question question) {
        return inOrder(question).stream().sorted().toList();
    }

    /** The fields of steps to be put in order, the right first step first. */
    static List<Locator> fields(Question question, Page page) {
        return inOrder(question).stream()
                .map(place ->
                        page.getByRole(AriaRole.COMBOBOX).and(page.locator("[name=place-%d]".formatted(place + 1))))
                .toList();
    }

    private static List<Integer> inOrder(Question question) {
        List<String> shown = question.item().item() instanceof Appraisal item
                ? item.verdicts().stream().map(Verdict::slug).toList()
                : question.shown().stream().map(OptionId::value).toList();
        return AnswerKey.rightAnswerTo(question).stream().map(shown::indexOf).toList();
    }
}
