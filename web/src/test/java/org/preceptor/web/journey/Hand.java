package org.preceptor.web.journey;

import com.microsoft.playwright.Locator;
import org.preceptor.core.attempt.Question;

/** How somebody works a page: with a mouse, or with the keyboard alone. */
interface Hand {

    /** Presses a link or a button. */
    void press(Locator target);

    /** Gives the right answer to the question that is open. */
    void answer(Question question);
}
