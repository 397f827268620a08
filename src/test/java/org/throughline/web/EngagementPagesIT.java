package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.SampleServer;

/** Engagement on the pages, on the sample. */
class EngagementPagesIT {

    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

    @RegisterExtension
    private final Windows windows = new Windows();

    private static URI base;

    private static ApiClient api;

    private PageWindow window;

    private Page page;

    @BeforeAll
    static void launch() {
        base = SampleServer.uri();
        api = new ApiClient(base);
    }

    @BeforeEach
    void openWindow() {
        window = windows.open(base, Windows.DESKTOP, ColorScheme.LIGHT);
        page = window.page();
    }

    @AfterEach
    void nothingWasWrong() {
        assertThat(window.consoleErrors()).as("errors in the console").isEmpty();
    }

    private static String mostEngaged() {
        return api.json("/api/v1/teachers?sort=engagement&order=desc&limit=1").at("/items/0/id").asText();
    }

    private Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void theNumbersOfThePageAreThoseOfRest() {
        window.goTo("engagement.html");
        JsonNode coverage = api.json("/api/v1/engagement").get("coverage");
        assertThat(page.locator("[data-figure=traced] dd"))
            .hasText(String.format(java.util.Locale.UK, "%,d", coverage.get("traced").asLong()));
        assertThat(page.getByRole(AriaRole.NAVIGATION).locator("[aria-current=page]")).hasText("Engagement");
        assertThat(region("Levels of engagement").locator("share-bars")).isVisible();
        assertThat(page.locator("#distributions chart-figure[data-ready]")).hasCount(5);
        assertThat(page.locator("#profiles svg")).isVisible();
        assertThat(region("What does not count").locator("tbody tr")).not().hasCount(0);
    }

    @Test
    void aNumberLeadsToItsTeachers() {
        window.goTo("engagement.html");
        long medium = api.json("/api/v1/engagement/levels").at("/overall/counts/medium").asLong();
        Locator bars = page.locator("#levels share-bars");
        bars.getByRole(AriaRole.BUTTON).click();
        bars.locator("tbody tr", new Locator.LocatorOptions().setHasText("all teachers"))
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(String.valueOf(medium)).setExact(true))
            .click();
        page.waitForURL(Pattern.compile(".*teachers\\.html\\?is\\.engagementLevel=medium"));
        window.waitUntilReady();
        assertThat(page.locator("#count")).containsText("of " + medium + " teachers");
        assertThat(page.locator("#engagement-level")).hasValue("medium");
        assertThat(page.locator("#teachers tbody tr").first()).containsText("Medium");
        page.locator("#engagement-level").selectOption("low");
        window.waitUntilReady();
        assertThat(page.locator("#teachers tbody tr").first()).containsText("Low");
    }

    @Test
    void whatIsChosenIsInTheAddressAndCanBeGoneBackFrom() {
        window.goTo("engagement.html?category=fragmentation&of=enrolments");
        assertThat(page.locator("#features")).containsText("Burstiness");
        assertThat(page.locator("#profiles-controls input[value=enrolments]")).isChecked();
        page.locator("#features-controls input[value=performance]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#features")).containsText("Attempts until the full score");
        assertThat(page.locator("#features-controls input[value=performance]")).isFocused();
        page.goBack();
        assertThat(page.locator("#features")).containsText("Burstiness");
    }

    @Test
    void theQueryBehindAFigureOpensInTheWorkbench() {
        window.goTo("engagement.html");
        Locator source = page.locator("#by-type .source");
        source.locator("summary").click();
        source.getByRole(AriaRole.LINK).click();
        page.waitForURL(Pattern.compile(".*queries\\.html.*"));
        window.waitUntilReady();
        assertThat(page.locator("main")).containsText("engagementLevel");
    }

    @Test
    void aTeacherHasALevelScoresCoursesAndATimeline() {
        String teacher = mostEngaged();
        window.goTo("teacher.html?id=" + teacher);
        JsonNode report = api.json("/api/v1/teachers/" + teacher + "/engagement");
        Locator section = region("Engagement");
        assertThat(section).containsText("High");
        assertThat(section).containsText("Higher than 100% of the other teachers.");
        assertThat(section.locator("chart-figure[data-ready]")).hasCount(2);
        Locator timeline = section.locator("chart-figure").nth(1);
        timeline.getByRole(AriaRole.BUTTON).click();
        assertThat(timeline.locator("tbody tr")).hasCount(report.at("/sessions/items").size());
        section.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Performance").setExact(true)).check();
        assertThat(section.locator("#engagement table").last()).containsText("First score in quizzes");
        assertThat(page).hasURL(Pattern.compile(".*features=performance.*"));
        section
            .getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Show the Cypher of the scores").setExact(true))
            .click();
        assertThat(section.locator(".cypher pre").first()).containsText("-fragmentation");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            engagement.html, en, DARK
            engagement.html, he, LIGHT
            engagement.html, ar, DARK
            teacher.html,    en, DARK
            teacher.html,    he, LIGHT
            teacher.html,    ar, LIGHT
            """)
    void everybodyCanReadIt(String path, String language, ColorScheme scheme) {
        PageWindow other = windows.open(base, Windows.DESKTOP, scheme);
        String address = path.equals("teacher.html") ? path + "?id=" + mostEngaged() + "&" : path + "?";
        other.goTo(address + "lang=" + language);
        assertThat(other.page().locator("html")).hasAttribute("dir", language.equals("en") ? "ltr" : "rtl");
        assertThat(other.accessibilityFindings()).isEmpty();
        assertThat((int) other.page().evaluate(OVERFLOW)).isLessThanOrEqualTo(0);
        other.page().setViewportSize(Windows.PHONE, 800);
        assertThat((int) other.page().evaluate(OVERFLOW)).as("overflow on a phone").isLessThanOrEqualTo(0);
        assertThat(other.consoleErrors()).isEmpty();
    }

}
