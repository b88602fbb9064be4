package org.preceptor.web.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * Takes pictures of the pages on which an instructor reviews a simulated cohort, on a phone and a wide screen, light, dark and
 * in print, and names those that are wider than the screen. {@code docs/performance.md} says how to run it.
 */
public final class ReviewPictures {

    private static final Path TARGET = Path.of("web", "target").toAbsolutePath();
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<Integer> SIZES = Stream.of(
                    System.getenv().getOrDefault("PICTURE_SIZES", "24,10000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final List<String> REVIEW =
            List.of("overview", "objectives", "gain", "calibration", "questions", "one question", "one trainee");
    private static final List<Look> LOOKS = List.of(
            new Look("390-light", 390, ColorScheme.LIGHT, Media.SCREEN),
            new Look("390-dark", 390, ColorScheme.DARK, Media.SCREEN),
            new Look("1280-light", 1280, ColorScheme.LIGHT, Media.SCREEN),
            new Look("1280-dark", 1280, ColorScheme.DARK, Media.SCREEN),
            // What A4 leaves between its margins.
            new Look("print", 718, ColorScheme.LIGHT, Media.PRINT));

    private ReviewPictures() {}

    /** How a page is looked at; the width is in pixels. */
    private record Look(String name, int width, ColorScheme scheme, Media media) {

        private static final int HEIGHT = 900;

        void at(Page page) {
            page.setViewportSize(width, HEIGHT);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(media));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var noDownload = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var program =
                new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox"));
        try (var playwright = Playwright.create(noDownload);
                var browser = playwright.chromium().launch(program)) {
            for (int size : SIZES) {
                take(size, browser);
            }
        }
        System.exit(0);
    }

    private static void take(int size, Browser browser) throws IOException, InterruptedException {
        Path database = Files.createTempDirectory(TARGET, "pictures-");
        Path folder = Files.createDirectories(TARGET.resolve("pictures").resolve(Integer.toString(size)));
        try (var application = ScaleBenchmark.start(size, database, new StatementCount())) {
            ScaleData data = ScaleData.prepare(application, 0);
            int port = ((ServletWebServerApplicationContext) application)
                    .getWebServer()
                    .getPort();
            Page page = browser.newPage(new Browser.NewPageOptions().setBaseURL("http://localhost:" + port));
            signIn(page, data);
            for (ScalePage shown : ScalePage.ALL) {
                if (REVIEW.contains(shown.name())) {
                    take(page, shown, data, folder);
                }
            }
            page.close();
        }
        System.out.printf("%,d people: %s%n", size, folder);
    }

    private static void signIn(Page page, ScaleData data) {
        page.navigate("/login");
        page.locator("[name=username]").fill(data.instructor());
        page.locator("[name=password]").fill(LoadData.PASSWORD);
        page.locator("main button").first().click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    private static void take(Page page, ScalePage shown, ScaleData data, Path folder) {
        for (Look look : LOOKS) {
            look.at(page);
            int status = page.navigate(shown.address(data)).status();
            if (status != 200) {
                throw new IllegalStateException("%s was answered with %d".formatted(shown.name(), status));
            }
            String name = "%s-%s".formatted(shown.name().replace(' ', '-'), look.name());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
            Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (Boolean.TRUE.equals(wider)) {
                System.out.println(name + " is wider than the screen");
            }
        }
    }
}
