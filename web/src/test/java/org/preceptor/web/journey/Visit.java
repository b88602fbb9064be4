package org.preceptor.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One person's time at the application, with a record of what should not have happened meanwhile. */
final class Visit {

    /** How closely pages are looked at. */
    enum Care {
        /** Requests, messages and widths are watched. */
        WATCHED,
        /** Besides, each page is examined for accessibility, by a script that the application's own policy would stop. */
        EXAMINED
    }

    private final BrowserContext context;
    private final Care care;
    private final Page page;
    private final List<String> strays = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    Visit(BrowserContext context, URI application, Care care) {
        this.context = context;
        this.care = care;
        context.onRequest(request -> {
            if (!request.url().startsWith(application + "/") && !request.url().startsWith("data:")) {
                strays.add(request.url());
            }
        });
        context.onConsoleMessage(message -> {
            boolean refusedForm = message.text().contains("the server responded with a status of 422");
            if (!refusedForm
                    && (message.type().equals("error") || message.type().equals("warning"))) {
                messages.add("%s: %s".formatted(message.location(), message.text()));
            }
        });
        context.onWebError(error -> messages.add(error.error()));
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Another tab of the same browser. */
    Page tab() {
        return context.newPage();
    }

    BrowserContext context() {
        return context;
    }

    /** Looks closely at the page that is open. */
    void look() {
        assertThat(strays).as("requests to other hosts").isEmpty();
        assertThat(messages).as("messages of the console").isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits into its window", page.url())
                .isTrue();
        if (care == Care.EXAMINED) {
            assertThat(Accessibility.violations(page))
                    .as("accessibility of %s", page.url())
                    .isEmpty();
        }
    }

    /** Looks closely at the page that is open and at its tables, none of which is to be pushed aside to be read. */
    void lookAtTables() {
        look();
        assertThat((List<?>) page.evaluate("""
                        [...document.querySelectorAll('.scroll:has(table)')]
                            .filter(table => table.scrollWidth > table.clientWidth)
                            .map(table => table.getAttribute('aria-label'))"""))
                .as("tables of %s wider than their frame", page.url())
                .isEmpty();
    }
}
