package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A window of the browser with one page, and what it complained of: messages in the
 * console, and requests to other hosts.
 */
final class PageWindow implements AutoCloseable {

    private final BrowserContext window;

    private final URI base;

    private final Page page;

    private final List<String> consoleErrors = new ArrayList<>();

    private final List<String> otherHosts = new ArrayList<>();

    private PageWindow(BrowserContext window, URI base) {
        this.window = window;
        this.base = base;
        this.page = window.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage((message) -> {
            // what a graphics driver in software says about its speed is no error of the
            // page
            if (List.of("error", "warning").contains(message.type()) && !message.text().contains("GL Driver Message")) {
                consoleErrors.add(message.text());
            }
        });
        page.onPageError(consoleErrors::add);
        page.onRequest((request) -> {
            URI uri = URI.create(request.url());
            if (uri.getHost() != null && !uri.getAuthority().equals(base.getAuthority())) {
                otherHosts.add(request.url());
            }
        });
    }

    static PageWindow open(Browser browser, URI base, int width, ColorScheme scheme) {
        return new PageWindow(browser.window(width, scheme), base);
    }

    Page page() {
        return page;
    }

    List<String> consoleErrors() {
        return consoleErrors;
    }

    List<String> otherHosts() {
        return otherHosts;
    }

    /** Goes to a page and waits until no region of it is loading any more. */
    void goTo(String path) {
        page.navigate(base.resolve(path).toString());
        waitUntilReady();
    }

    void waitUntilReady() {
        assertThat(page.locator("[data-state]").first()).isAttached();
        assertThat(page.locator("[data-state=loading]")).hasCount(0,
                new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    /** What is wrong for those who do not see the page, or not well. */
    List<String> accessibilityFindings() {
        return accessibilityFindings((axe) -> axe);
    }

    /** The same, by some of the rules. */
    List<String> accessibilityFindings(UnaryOperator<AxeBuilder> rules) {
        // The legacy mode saves a second window for each page; there are no frames to
        // look into.
        return rules.apply(new AxeBuilder(page).setLegacyMode(true))
            .analyze()
            .getViolations()
            .stream()
            .filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(PageWindow::describe)
            .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    @Override
    public void close() {
        window.close();
    }

}
