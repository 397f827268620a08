package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in Hebrew and Arabic, the choice of language and of colours, and the tour.
 */
class LanguagesIT {

    private static final List<String> PAGES = List.of("", "teachers.html", "teacher.html", "cohort.html",
            "engagement.html", "motivation.html", "coding.html", "threads.html", "graph.html", "queries.html",
            "courses.html", "data.html", "runs.html", "api.html");

    /**
     * Three Latin words in a row that are neither marked as English nor data: data stand
     * in elements that find their own direction, or between marks that do.
     */
    private static final String ENGLISH_LEFT = """
            () => {
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const { textContent: text, parentElement: element } = walker.currentNode;
                if (/[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/[\u2066-\u2069]/.test(text)
                    && element.checkVisibility()
                    && element.closest("[lang=en]:not(html), [dir=auto], bdi, code, pre, svg, script, style, .stack-name") === null) {
                  found.push(text.trim());
                }
              }
              return found;
            }""";

    private static Browser browser;

    private final List<String> consoleErrors = new ArrayList<>();

    private BrowserContext window;

    private Page page;

    @BeforeAll
    static void launchBrowser() {
        browser = Browser.launch();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openWindow() {
        this.window = browser.window(1280, ColorScheme.LIGHT);
        this.page = this.window.newPage();
        this.page.setDefaultTimeout(15_000);
        this.page.onConsoleMessage(this::keepError);
        this.page.onPageError(this.consoleErrors::add);
    }

    @AfterEach
    void closeWindow() {
        this.window.close();
    }

    private void keepError(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            this.consoleErrors.add(message.text());
        }
    }

    private void open(String path) {
        this.page.navigate(PagesServer.baseUri().resolve(path).toString());
        assertThat(this.page.locator("[data-state=loading]")).hasCount(0,
                new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    static Stream<Arguments> pagesAndLanguages() {
        return PAGES.stream().flatMap((page) -> Stream.of("he", "ar").map((language) -> Arguments.of(page, language)));
    }

    @ParameterizedTest
    @MethodSource("pagesAndLanguages")
    void aPageRunsFromRightToLeftInWordsOfItsLanguage(String path, String language) {
        if (path.equals("teacher.html")) {
            open("");
            path = this.page.locator("#extremes tbody a").first().getAttribute("href");
        }
        open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(this.page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(this.page.locator("html")).hasAttribute("lang", language);
        assertThat(this.page.locator("html[data-texts]")).hasCount(0);
        assertThat((List<?>) this.page.evaluate(ENGLISH_LEFT)).as("English left on the page").isEmpty();
        assertThat(new AxeBuilder(this.page).analyze().getViolations()).as("serious findings")
            .filteredOn((rule) -> Set.of("serious", "critical").contains(rule.getImpact()))
            // Swagger UI is not ours
            .filteredOn((rule) -> !this.page.url().contains("api.html"))
            .extracting(Rule::getId, (rule) -> rule.getNodes().getFirst().getHtml())
            .isEmpty();
        assertThat(overflow()).isZero();
        this.page.setViewportSize(360, 800);
        assertThat(overflow()).as("overflow on a phone").isZero();
        assertThat(this.consoleErrors).isEmpty();
    }

    private int overflow() {
        return (int) this.page.evaluate("""
                () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(
                  () => resolve(Math.max(0, document.documentElement.scrollWidth - innerWidth)))))""");
    }

    @Test
    void theChosenLanguageHoldsOnOtherPages() {
        open("threads.html");
        this.page.getByLabel("Language").selectOption("ar");
        assertThat(this.page.locator("h1")).hasText("الخيوط الناظمة");
        this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("عمليات التشغيل").setExact(true))
            .click();
        assertThat(this.page.locator("h1")).hasText("عمليات التشغيل");
        assertThat(this.page.locator("html")).hasAttribute("dir", "rtl");
    }

    @Test
    void aLanguageInTheAddressDoesNotChangeTheChoice() {
        open("runs.html?lang=he");
        assertThat(this.page.locator("h1")).hasText("הרצות");
        Page other = this.window.newPage();
        other.navigate(PagesServer.baseUri().resolve("runs.html").toString());
        assertThat(other.locator("h1")).hasText("Runs");
    }

    @Test
    void theChosenColoursHoldOnOtherPages() {
        open("runs.html");
        assertThat(this.page.locator("html")).hasAttribute("data-theme", "light");
        this.page.getByLabel("Colours").selectOption("dark");
        assertThat(this.page.locator("html")).hasAttribute("data-theme", "dark");
        open("threads.html");
        assertThat(this.page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(this.page.getByLabel("Colours")).hasValue("dark");
    }

    @Test
    void theTourIsTakenFromTheFootAndClosedByKeyboard() {
        open("runs.html");
        this.page.getByText("Take the tour").click();
        assertThat(
                this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Start with the overview")))
            .isFocused();
        assertThat(this.page.getByText("Next: Explore the graph")).hasAttribute("href", "graph.html?tour=2");
        open("queries.html?tour=3");
        assertThat(this.page.getByText("Tour, step 3 of 3")).isVisible();
        this.page.keyboard().press("Escape");
        assertThat(this.page.getByText("Tour, step 3 of 3")).hasCount(0);
        assertThat(this.page.locator("main")).isFocused();
    }

    @Test
    void theTourOpensByItselfUntilItIsClosed() {
        this.page.addInitScript("Object.defineProperty(navigator, 'webdriver', { get: () => false })");
        open("?tour=off");
        assertThat(this.page.locator(".tour")).hasCount(0);
        open("");
        assertThat(this.page.getByText("Tour, step 1 of 3")).isVisible();
        this.page.getByText("Close the tour").click();
        open("");
        assertThat(this.page.locator(".tour")).hasCount(0);
    }

}
