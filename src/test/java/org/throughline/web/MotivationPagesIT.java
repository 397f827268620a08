package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
import org.throughline.MotivationServer;

/** Motivation and knowledge on the pages, on a cohort made by hand. */
class MotivationPagesIT {

    private static final String OVERFLOW = "() => document.documentElement.scrollWidth - window.innerWidth";

    @RegisterExtension
    private final Windows windows = new Windows();

    private static URI base;

    private static ApiClient api;

    private PageWindow window;

    private Page page;

    @BeforeAll
    static void launch() {
        base = MotivationServer.uri();
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

    private Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void theNumbersOfThePageAreThoseOfRest() {
        window.goTo("motivation.html?by=role");
        assertThat(page.getByRole(AriaRole.NAVIGATION).locator("[aria-current=page]")).hasText("Motivation");
        assertThat(page.locator("[data-figure=teachers] dd")).hasText("60");
        assertThat(page.locator("[data-figure=enrolments] dd")).hasText("180");
        assertThat(page.locator("[data-figure=evidence] dd")).hasText("30");
        assertThat(page.locator("#shares chart-figure[data-ready]")).hasCount(4);
        assertThat(region("How difficult the courses are").locator("chart-figure[data-ready]")).isVisible();
        assertThat(region("Do both agree?")).containsText("40");
        assertThat(region("Hours towards a credit").locator("tbody tr")).hasCount(1);
        Locator bars = page.locator("#labels share-bars");
        bars.getByRole(AriaRole.BUTTON).click();
        JsonNode labels = api.json("/api/v1/motivation/labels?by=role");
        assertThat(bars.locator("tbody tr").first()).containsText(labels.at("/groups/0/n").asText());
    }

    @Test
    void smallGroupsAreSaidToBeWithheld() {
        window.goTo("motivation.html");
        assertThat(page.locator("#labels .gaps")).containsText("novice");
    }

    @Test
    void aNumberLeadsToWhatItCounts() {
        window.goTo("motivation.html");
        page.locator("#courses a[href='courses.html?difficulty=hard']").click();
        page.waitForURL(Pattern.compile(".*courses\\.html\\?difficulty=hard"));
        window.waitUntilReady();
        assertThat(page.locator("#count")).containsText("4 of 4");
        assertThat(page.locator("#rows tbody tr").first()).containsText("hard");
        page.goBack();
        window.waitUntilReady();
        page.locator("[data-figure=enrolments] a").click();
        page.waitForURL(Pattern.compile(".*list=enrolments"));
        window.waitUntilReady();
        page.locator("#motivation").selectOption("intrinsic");
        window.waitUntilReady();
        assertThat(page.locator("#rows tbody tr").first()).containsText("Intrinsic");
    }

    @Test
    void theRulesCanBeTried() {
        window.goTo("motivation.html");
        Locator rules = page.locator("#rules");
        assertThat(rules.locator(".verdict")).hasAttribute("data-label", "intrinsic");
        assertThat(rules.locator(".verdict")).containsText("I1 holds: the course was elective and is difficult.");
        rules.locator("#try-mandatory").focus();
        rules.locator("#try-mandatory").selectOption("yes");
        assertThat(rules.locator(".verdict")).hasAttribute("data-label", "mixed");
        assertThat(rules.locator("#try-mandatory")).isFocused();
        rules.locator("#try-mandatory").selectOption("unknown");
        assertThat(rules.locator(".verdict")).hasAttribute("data-label", "unknown");
        assertThat(rules.locator(".verdict")).containsText("E1 cannot be decided");
        assertThat(page).hasURL(Pattern.compile(".*mandatory=unknown.*"));
        rules.locator("details > summary").first().click();
        assertThat(rules.locator("details table tbody tr")).hasCount(144);
    }

    @Test
    void profilesOfTheSurveyAreApartFromThoseOfTheRules() {
        window.goTo("motivation.html?of=survey&profilesBy=role");
        assertThat(page.locator("#profiles-controls input[value=survey]")).isChecked();
        assertThat(page.locator("#clusters")).containsText("mslq-goal-orientation");
        assertThat(page.locator("#profiles-by-group share-bars")).isVisible();
        page.locator("#profiles-controls input[value=fit]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#clusters")).not().containsText("mslq-goal-orientation");
        page.goBack();
        assertThat(page.locator("#clusters")).containsText("mslq-goal-orientation");
    }

    @Test
    void theQueryBehindAFigureOpensInTheWorkbench() {
        window.goTo("motivation.html");
        Locator source = page.locator("#credits .source");
        source.locator("summary").click();
        source.getByRole(AriaRole.LINK).click();
        page.waitForURL(Pattern.compile(".*queries\\.html.*"));
        window.waitUntilReady();
        assertThat(page.locator("main")).containsText("creditHours");
    }

    @Test
    void aTeacherHasEachCourseWithItsLabelAndWhy() {
        window.goTo("teacher.html?id=t01");
        Locator section = region("Motivation and knowledge");
        Locator rows = section.locator("table")
            .filter(new Locator.FilterOptions().setHasText("What is known"))
            .locator("tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.first()).containsText("E1 holds: the course was mandatory for the teacher that year.");
        assertThat(rows.first()).containsText("Mandatory that year for all.");
        assertThat(rows.first()).containsText("Not meant for the teacher’s role.");
        assertThat(section).containsText("Applied integrated knowledge 4 of 6");
        assertThat(section).containsText("Wave 2");
        assertThat(section).containsText("Intrinsic goal orientation");
        assertThat(section.locator("blockquote").first()).hasText("I hope to learn much about number 1.");
        assertThat(section.locator(".code-chip").first()).hasText("Requirement");
        section
            .getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Show the Cypher of the labels").setExact(true))
            .click();
        assertThat(section.locator(".cypher pre").first()).containsText("STARTS WITH 'E'");
    }

    @Test
    void textsThatMayNotBeReadAreSaidToBeHidden() {
        String report = api.json("/api/v1/teachers/t01/motivation").toString();
        page.route("**/api/v1/teachers/t01/motivation",
                (route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                    .setBody(report.replace("\"texts\":true", "\"texts\":false")
                        .replaceAll("\"text\":\"[^\"]*\"", "\"text\":null"))));
        window.goTo("teacher.html?id=t01");
        Locator section = region("Motivation and knowledge");
        assertThat(section).containsText("Texts are shown only to who may see them.");
        assertThat(section.locator("blockquote")).hasCount(0);
        assertThat(section.locator(".code-chip").first()).hasText("Requirement");
    }

    @Test
    void theListOfTeachersHasProfilesAndAFilter() {
        String profile = api.json("/api/v1/teachers?sort=intrinsicShare&order=desc&limit=1")
            .at("/items/0/motivationProfile")
            .asText();
        window.goTo("teachers.html?sort=intrinsicShare&order=desc");
        page.locator("#motivation-profile").selectOption(profile);
        window.waitUntilReady();
        assertThat(page).hasURL(Pattern.compile(".*is\\.motivationProfile=" + profile + ".*"));
        assertThat(page.locator("#teachers thead")).containsText("Intrinsic share");
        assertThat(page.locator("#teachers thead")).containsText("Applied integrated knowledge");
        assertThat(page.locator("#count"))
            .containsText("of " + api.json("/api/v1/teachers?is.motivationProfile=" + profile).get("total").asText());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            motivation.html, en, DARK
            motivation.html, he, LIGHT
            motivation.html, ar, DARK
            teacher.html,    en, DARK
            teacher.html,    he, LIGHT
            teacher.html,    ar, LIGHT
            courses.html,    he, DARK
            teachers.html,   ar, LIGHT
            """)
    void everybodyCanReadIt(String path, String language, ColorScheme scheme) {
        PageWindow other = windows.open(base, Windows.DESKTOP, scheme);
        other.goTo((path.equals("teacher.html") ? path + "?id=t01&" : path + "?") + "lang=" + language);
        assertThat(other.page().locator("html")).hasAttribute("dir", language.equals("en") ? "ltr" : "rtl");
        assertThat(other.accessibilityFindings()).isEmpty();
        assertThat((int) other.page().evaluate(OVERFLOW)).isLessThanOrEqualTo(0);
        other.page().setViewportSize(Windows.PHONE, 800);
        assertThat((int) other.page().evaluate(OVERFLOW)).as("overflow on a phone").isLessThanOrEqualTo(0);
        assertThat(other.consoleErrors()).isEmpty();
    }

}
