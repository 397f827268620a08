package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, steered by Playwright. A machine without one skips the
 * tests and says so; on a build server ({@code CI=true}) a missing browser is a failure.
 */
final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");

    /**
     * Software rendering in the compositor, no sandbox (root in a container has none) and
     * no requests of the browser's own.
     */
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader",
            "--use-angle=swiftshader", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Playwright playwright;

    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browser launch() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            String reason = "No browser: set CHROME_BIN or install one of " + PLACES;
            assertThat(System.getenv("CI")).as(reason).isNotEqualTo("true");
            System.out.println("Browser tests are skipped. " + reason);
            Assumptions.abort(reason);
        }
        Playwright playwright = Playwright.create();
        try {
            return new Browser(playwright, playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable.orElseThrow()).setArgs(FLAGS)));
        }
        catch (RuntimeException ex) {
            playwright.close();
            throw ex;
        }
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    /** A window with nothing kept from an earlier one. */
    BrowserContext window(int width, ColorScheme scheme) {
        return this.browser
            .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setLocale("en-GB"));
    }

    @Override
    public void close() {
        this.browser.close();
        this.playwright.close();
    }

}
