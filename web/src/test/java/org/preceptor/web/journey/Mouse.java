package org.preceptor.web.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.attempt.AnswerKey;

/** A hand that clicks. */
record Mouse(Page page) implements Hand {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void answer(Question question) {
        switch (question.item().item()) {
            case SingleBestAnswer item -> check(AriaRole.RADIO, question);
            case Appraisal item -> check(AriaRole.RADIO, question);
            case MultipleResponse item -> check(AriaRole.CHECKBOX, question);
            case Numeric item ->
                page.getByLabel("Your result")
                        .fill(AnswerKey.rightAnswerTo(question).getFirst());
            case Ordering item -> arrange(RightPlaces.fields(question, page));
            case Matching item -> match(question, item);
            case Case item -> new Parts(page, this).answer(question, item);
        }
    }

    private void check(AriaRole role, Question question) {
        RightPlaces.of(question)
                .forEach(place -> page.getByRole(role).nth(place).check());
    }

    private void match(Question question, Matching item) {
        for (int number = 1; number <= item.prompts().size(); number++) {
            page.locator("[name=match-%d]".formatted(number))
                    .selectOption(String.valueOf(question.shown()
                                    .indexOf(item.prompts().get(number - 1).match())
                            + 1));
        }
    }

    private static void arrange(List<Locator> fields) {
        for (int index = 0; index < fields.size(); index++) {
            fields.get(index).selectOption(String.valueOf(index + 1));
        }
    }
}
