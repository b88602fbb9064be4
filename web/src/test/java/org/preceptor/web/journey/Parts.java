package org.preceptor.web.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Case;

/** Answers a case part by part; the last part is left for the button that every question has. */
record Parts(Page page, Hand hand) {

    private static final Pattern OPENS_NEXT = Pattern.compile("^(Save and open the next part|Check my answer)$");

    void answer(Question question, Case item) {
        int count = item.steps().size();
        for (int number = 1; number <= count; number++) {
            hand.answer(part(question, item, number));
            if (number < count) {
                hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(OPENS_NEXT)));
                PlaywrightAssertions.assertThat(page.getByText("Part %d of %d".formatted(number + 1, count)))
                        .isVisible();
            }
        }
    }

    private static Question part(Question question, Case item, int number) {
        Item step = item.steps().get(number - 1);
        BankItem whole = question.item();
        BankItem own =
                new BankItem(step, whole.objective(), whole.claims(), whole.bloom(), whole.difficulty(), whole.forms());
        return new Question(
                question.position(),
                own,
                Form.shownOf(item, number, question.shown()),
                Response.of(new Answer.LeftBlank(step)),
                0,
                null);
    }
}
