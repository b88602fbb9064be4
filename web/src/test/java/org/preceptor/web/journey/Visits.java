package org.preceptor.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.preceptor.web.journey.Visit.Care;

/** The visits of one test, each by a person with cookies of their own. */
final class Visits {

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** A visit on which every page is examined as far as the screen allows. */
    Visit careful(URI application, Screen screen) {
        return visit(application, screen, screen.scripts() ? Care.EXAMINED : Care.WATCHED);
    }

    /** A visit under the guard of the application's own content security policy. */
    Visit guarded(URI application, Screen screen) {
        return visit(application, screen, Care.WATCHED);
    }

    private Visit visit(URI application, Screen screen, Care care) {
        BrowserContext context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(application.toString())
                        .setViewportSize(screen.width(), screen.height())
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(screen.scripts())
                        .setBypassCSP(care == Care.EXAMINED));
        contexts.add(context);
        return new Visit(context, application, care);
    }

    void keepPictures(Path folder, String name) {
        int number = 1;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve("%s-%d.png".formatted(name, number++)))
                        .setFullPage(true));
            }
        }
    }

    void end() {
        contexts.forEach(BrowserContext::close);
    }
}
