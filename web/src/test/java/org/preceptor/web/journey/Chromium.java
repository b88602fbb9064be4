package org.preceptor.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one Chromium of this JVM, taken from the machine: nothing is downloaded. */
final class Chromium {

    static final String MISSING = """
            There is no Chromium for the browser tests. Install it, on Debian with
                apt-get install chromium
            and see that it is at /usr/bin/chromium or on the PATH.""";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private Chromium() {}

    /** Where the machine has it; empty where it has none. */
    static Optional<Path> program() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"));
        return Stream.concat(Stream.of(Path.of("/usr/bin/chromium")), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser shared() {
        return Shared.BROWSER;
    }

    /** Starts at the first use and ends with the JVM. */
    private static final class Shared {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program().orElseThrow(() -> new IllegalStateException(MISSING)))
                            .setArgs(ARGUMENTS));
        }
    }
}
