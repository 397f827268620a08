package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lists behind the figures, groups of teachers side by side, and a teacher on paper,
 * in a real browser on the sample.
 */
class ListsIT {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    @RegisterExtension
    private final Windows windows = new Windows();

    private static URI base;

    private PageWindow window;

    private Page page;

    @BeforeAll
    static void startServer() {
        base = PagesServer.baseUri();
    }

    @BeforeEach
    void openWindow() {
        use(Windows.DESKTOP, ColorScheme.LIGHT);
    }

    private void use(int width, ColorScheme scheme) {
        window = windows.open(base, width, scheme);
        page = window.page();
    }

    @Test
    void everyFigureOfTheOverviewLeadsToAListOfThatLength() {
        window.goTo("");
        page.locator("#distribution .chart-figure button").first().click();
        page.locator("#types").getByText("Show as table").click();
        Map<String, String> lists = new LinkedHashMap<>();
        for (Locator figure : page.locator("#loaded [data-figure]").all()) {
            collect(lists, figure.locator("a"), figure.innerText());
        }
        for (Locator link : page.locator("#distribution figcaption a").all()) {
            collect(lists, link, link.innerText());
        }
        for (Locator link : page.locator("#distribution tbody a").all()) {
            collect(lists, link, link.innerText());
        }
        for (Locator link : page.locator("#types tbody a").all()) {
            collect(lists, link, link.innerText());
        }
        assertThat(lists).hasSizeGreaterThan(25);
        lists.forEach((path, total) -> {
            if (path.startsWith("threads.html")) {
                return;
            }
            window.goTo(path);
            assertThat(page.locator("#count")).hasText(Pattern.compile("Showing [0-9,]+ of " + total + " .*"));
        });
        assertThat(window.consoleErrors()).isEmpty();
    }

    private static void collect(Map<String, String> lists, Locator link, String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        if (!number.group().equals("0")) {
            lists.put(link.getAttribute("href"), number.group());
        }
    }

    @Test
    void theBarsOfADistributionLeadToTheirTeachersAndChanceIsBesideThem() {
        window.goTo("");
        Locator charts = page.locator("#distribution");
        assertThat(charts.locator("svg a").first()).hasAttribute("tabindex", "-1");
        assertThat(charts.locator(".key-line")).hasCount(2);
        charts.locator("svg a rect").first().click();
        page.waitForURL(Pattern.compile(".*teachers\\.html\\?measure=thematicCoherence&min=.*"));
        window.waitUntilReady();
        assertThat(page.locator("#filters")).containsText("Thematic coherence");
    }

    @Test
    void typesAreShownByTheAttributeOfTheAddress() {
        window.goTo("?types=sector");
        assertThat(page.getByLabel("Group by").first()).hasValue("sector");
        page.locator("#types").getByText("Show as table").click();
        assertThat(page.locator("#types tbody tr")).not().hasCount(1);
    }

    @Test
    void whatLaterAnalysesSayOfTeachersIsShownOnceThereIsSome() {
        page.route(Pattern.compile(".*/api/v1/teachers/attributes"),
                (route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                    .setBody("{\"sector\": {\"state\": 42}}")));
        window.goTo("");
        assertThat(page.locator("#engagement-section")).isHidden();
        page.route(Pattern.compile(".*/api/v1/teachers/attributes"),
                (route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                    .setBody("{\"engagementLevel\": {\"high\": 12, \"low\": 30}, \"sector\": {\"state\": 42}}")));
        window.goTo("");
        assertThat(page.locator("#engagement-section")).isVisible();
        assertThat(page.locator("#engagement tbody a").first()).hasAttribute("href",
                "teachers.html?is.engagementLevel=low");
    }

    @Test
    void coursesAreFilteredSortedAndShownInSteps() {
        window.goTo("courses.html");
        assertThat(page.locator("#count")).hasText(Pattern.compile("Showing 50 of 120 courses\\."));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show 50 more")).click();
        assertThat(page.locator("#rows tbody tr")).hasCount(100);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hours").setExact(true)).click();
        page.waitForURL(Pattern.compile(".*sort=hours&order=desc.*"));
        window.waitUntilReady();
        assertThat(page.locator("th[aria-sort=descending]")).hasText(Pattern.compile("Hours.*"));
        Locator topic = page.locator("#rows .named-links a").first();
        String name = topic.innerText();
        topic.click();
        window.waitUntilReady();
        assertThat(page.locator("#filters")).containsText(name);
        assertThat(page.locator("#rows tbody th a").first()).hasAttribute("href",
                Pattern.compile("graph\\.html\\?show=course.*"));
        assertThat(window.consoleErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "courses.html", "courses.html?list=enrolments", "courses.html?list=topics",
            "courses.html?list=disciplines" })
    void listsAreReadableForEverybodyAndFitOnAPhoneFromRightToLeft(String path) {
        window.goTo(path);
        assertThat(window.accessibilityFindings()).isEmpty();
        use(Windows.PHONE, ColorScheme.DARK);
        window.goTo(path + (path.contains("?") ? "&" : "?") + "lang=he");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator("#rows tbody tr").first()).isVisible();
        assertFits();
        assertThat(window.accessibilityFindings()).isEmpty();
    }

    @Test
    void twoGroupsAreComparedAndLeadToTheirTeachers() {
        window.goTo("cohort.html");
        assertThat(page.locator("#comparison")).containsText("Choose at least one attribute");
        page.locator("#a-sector").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        window.waitUntilReady();
        Locator comparison = page.locator("#comparison");
        assertThat(comparison.locator(".group-sizes")).containsText("Group A");
        assertThat(comparison).containsText("Hedges");
        assertThat(comparison).containsText("does not explain itself");
        String teachers = comparison.locator(".group-sizes dd").first().innerText();
        page.reload();
        window.waitUntilReady();
        assertThat(page.locator("#comparison .group-sizes dd").first()).hasText(teachers);
        assertThat(window.accessibilityFindings()).isEmpty();
        page.locator("#comparison").getByText("The teachers of group").first().click();
        window.waitUntilReady();
        assertThat(page.locator("#count")).hasText(Pattern.compile(".* of " + teachers + " teachers\\."));
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void aQueryInAnAddressIsShownAndRunOnlyWhenAsked() {
        List<String> asked = new ArrayList<>();
        page.onRequest((request) -> {
            if (request.url().endsWith("/groups/compare")) {
                asked.add(request.url());
            }
        });
        String query = "cypher:MATCH (t:Teacher) WHERE t.courses > 4 RETURN t.id AS teacher";
        window.goTo("cohort.html?a=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(page.locator("#a-cypher")).hasValue(query.substring("cypher:".length()));
        assertThat(page.locator("#comparison")).containsText("not run before you have read it");
        assertThat(asked).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare").setExact(true)).click();
        window.waitUntilReady();
        assertThat(page.locator("#comparison .group-sizes")).isVisible();
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsWithheldIsSaidInWords() {
        page.route(Pattern.compile(".*/api/v1/groups/compare"), (route) -> route.fulfill(new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody(
                    """
                            {"run": "r", "a": {"name": "A", "n": null}, "b": {"name": "B", "n": null}, "both": null, "rest": null,
                             "minimumGroup": 5, "measures": [], "types": null, "notes": [],
                             "suppressed": "Group 'A' has fewer than 5 teachers."}""")));
        window.goTo("cohort.html?a=sector%3Ddruze");
        assertThat(page.locator("#comparison")).containsText("All figures are withheld");
        assertThat(page.locator("#comparison")).containsText("fewer than 5 teachers");
    }

    @Test
    void aTeacherIsPrintedWholeAndWithoutTheFrame() {
        window.goTo("teachers.html?sort=courses&order=desc");
        page.locator("#teachers tbody a").first().click();
        window.waitUntilReady();
        assertThat(page.locator("#journey svg")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("In the graph").setExact(true)))
            .hasAttribute("href", Pattern.compile("graph\\.html\\?teachers=.+"));
        assertThat(page.locator("#print")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".site-header")).isHidden();
        assertThat(page.locator("#print")).isHidden();
        assertThat(page.locator("details:not([open])")).hasCount(0);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()"))
            .isEqualTo("#ffffff");
        page.evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("details:not([open])")).not().hasCount(0);
        assertThat(window.consoleErrors()).isEmpty();
    }

    private void assertFits() {
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue()).as("pixels beyond the edge").isNotPositive();
    }

}
