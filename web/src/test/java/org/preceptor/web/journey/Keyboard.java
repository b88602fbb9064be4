package org.preceptor.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A hand that has a keyboard and nothing else, and eyes that always see where it is. */
record Keyboard(Page page) implements Hand {

    /** More stops than any page of the course has. */
    private static final int STOPS = 150;

    /** The ring stands around the control itself, or around the label that is its option. */
    private static final String FOCUS_IS_SEEN = """
            () => {
                const here = document.activeElement;
                const ringed = one => {
                    const style = one && getComputedStyle(one);
                    return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                };
                return here === document.body || here.matches(':focus-visible') && (ringed(here) || ringed(here.closest('label')));
            }""";

    @Override
    public void press(Locator target) {
        walkTo(target);
        page.keyboard().press("Enter");
    }

    /** Digits choose on odd questions; on even ones arrows and the space bar do. */
    @Override
    public void answer(Question question) {
        boolean byDigits = question.position() % 2 == 1;
        List<Integer> places = RightPlaces.of(question);
        switch (question.item().item()) {
            case Numeric item -> type(AnswerKey.rightAnswerTo(question).getFirst());
            case Ordering item -> arrange(RightPlaces.fields(question, page));
            case Matching item -> match(question, item);
            case Case item -> new Parts(page, this).answer(question, item);
            case MultipleResponse item when byDigits -> places.forEach(this::pressDigit);
            case MultipleResponse item -> places.forEach(this::tick);
            case SingleBestAnswer item when byDigits -> pressDigit(places.getFirst());
            case SingleBestAnswer item -> moveTo(places.getFirst());
            case Appraisal item when byDigits -> pressDigit(places.getFirst());
            case Appraisal item -> moveTo(places.getFirst());
        }
    }

    private void pressDigit(int place) {
        page.keyboard().press(String.valueOf(place + 1));
        lookForFocus();
    }

    private void tick(int place) {
        walkTo(page.getByRole(AriaRole.CHECKBOX).nth(place));
        page.keyboard().press("Space");
    }

    private void moveTo(int place) {
        walkTo(page.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("Space");
        for (int step = 0; step < place; step++) {
            page.keyboard().press("ArrowDown");
            lookForFocus();
        }
    }

    private void type(String number) {
        walkTo(page.getByLabel("Your result"));
        page.keyboard().type(number);
    }

    /** The arrow keys go down the list of matches, which begins with no match. */
    private void match(Question question, Matching item) {
        for (int number = 1; number <= item.prompts().size(); number++) {
            walkTo(page.locator("[name=match-%d]".formatted(number)));
            int place = question.shown().indexOf(item.prompts().get(number - 1).match());
            for (int step = 0; step <= place; step++) {
                page.keyboard().press("ArrowDown");
            }
        }
    }

    private void arrange(List<Locator> fields) {
        for (int index = 0; index < fields.size(); index++) {
            walkTo(fields.get(index));
            page.keyboard().type(String.valueOf(index + 1));
        }
    }

    void walkTo(Locator target) {
        for (int stop = 0; stop < STOPS && !isAt(target); stop++) {
            page.keyboard().press("Tab");
            lookForFocus();
        }
        assertThat(isAt(target)).as("%s is reached by Tab", target).isTrue();
    }

    private static boolean isAt(Locator target) {
        return (Boolean) target.evaluate("one => one === document.activeElement");
    }

    private void lookForFocus() {
        assertThat((Boolean) page.evaluate(FOCUS_IS_SEEN))
                .as("focus is seen at %s", page.evaluate("document.activeElement.outerHTML"))
                .isTrue();
    }
}
