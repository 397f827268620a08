package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.TestServer;
import org.throughline.motivation.coding.ModelServer;
import org.throughline.report.CodedTexts;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/** The page of coding, on a few texts that it may change. */
class CodingPageIT {

    private static final String TEXTS = "a-secret-for-the-texts";

    private static final ModelServer MODEL = ModelServer.start();

    @RegisterExtension
    private final Windows windows = new Windows();

    private static TestServer server;

    private static TestServer guarded;

    private static ApiClient api;

    private PageWindow window;

    private Page page;

    @BeforeAll
    static void launch() {
        server = TestServer
            .start(Map.of("throughline.model.address", MODEL.address().toString(), "throughline.model.name", "small"));
        api = new ApiClient(server.uri());
        guarded = TestServer
            .start(Map.of("throughline.token", "a-secret-of-the-tests", "throughline.texts-token", TEXTS));
        CodedTexts.write(guarded.bean(Database.class));
    }

    @AfterAll
    static void stopModel() {
        MODEL.close();
    }

    @BeforeEach
    void openWindow() {
        Database database = server.bean(Database.class);
        database.write(TestDatabase.query(Access.WRITE, "MATCH (n) DETACH DELETE n"), Map.of());
        CodedTexts.write(database);
        window = windows.open(server.uri(), Windows.DESKTOP, ColorScheme.LIGHT);
        page = window.page();
    }

    @AfterEach
    void nothingWasWrong() {
        assertThat(window.consoleErrors()).as("errors in the console").isEmpty();
    }

    private Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void theFiguresAreThoseOfRest() {
        window.goTo("coding.html?codebook=learning-expectations");
        assertThat(page.locator("[data-figure=texts] dd")).hasText("6");
        assertThat(page.locator("[data-figure=human] dd")).hasText("2");
        assertThat(page.locator("#open")).hasText("1");
        assertThat(region("Who coded by this codebook").locator("tbody tr").first())
            .containsText("what holds after a disagreement");
        JsonNode salary = api.json("/api/v1/coding/agreement?codebook=learning-expectations").at("/items/4");
        assertThat(salary.get("key").asText()).isEqualTo("salary");
        Locator row = region("Agreement by code").locator("tbody tr",
                new Locator.LocatorOptions().setHasText("Salary"));
        assertThat(row).containsText("75%");
        assertThat(row).containsText("%.2f".formatted(salary.at("/pairs/0/kappa").asDouble()));
    }

    @Test
    void aDisagreementIsSettledByKeyboard() {
        window.goTo("coding.html?codebook=learning-expectations");
        Locator text = page.locator("[data-text=s2]");
        assertThat(text).containsText("For the salary, and the badge.");
        // what people agree on is chosen already
        assertThat(text.locator("input[value=salary]")).isChecked();
        text.locator("input[value=badge-status]").focus();
        page.keyboard().press("Space");
        button(text, "Save").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("Saved. 0 to settle.");
        assertThat(region("Disagreements")).containsText("There is no text on which people disagree.");
        assertThat(page.locator("#open")).hasText("0");
        assertThat(
                api.json("/api/v1/coding/units?codebook=learning-expectations&state=adjudicated").get("total").asInt())
            .isEqualTo(2);
    }

    @Test
    void thatNoneAppliesAndThatOneDoesExcludeEachOther() {
        window.goTo("coding.html?codebook=learning-expectations");
        Locator text = page.locator("[data-text=s2]");
        text.locator("input[value=none]").check();
        assertThat(text.locator("input:checked")).hasCount(1);
        text.locator("input[value=interest]").check();
        assertThat(text.locator("input[value=none]")).not().isChecked();
        text.locator("input[value=interest]").uncheck();
        button(text, "Save").click();
        assertThat(text.getByRole(AriaRole.ALERT)).containsText("Choose at least one code");
    }

    @Test
    void stepsOfRubricsAreSettledAndReferencesConfirmed() {
        window.goTo("coding.html?codebook=evidence-of-learning");
        Locator text = page.locator("[data-text=e2]");
        text.locator("input[value='applicability:2']").check();
        assertThat(text.locator("input[value='references:0']")).isChecked();
        button(text, "Save").click();
        assertThat(page.locator("#said")).hasText("Saved. 0 to settle.");

        Locator evidence = page.locator("[data-evidence=e1]");
        assertThat(evidence.locator("mark")).hasText(new String[] { "Robots in Class", "reading aloud" });
        button(evidence, "Confirm Robots in class").click();
        assertThat(evidence).containsText("Enter your name as a coder first.");
        assertThat(page.locator("#coder")).isFocused();
        page.keyboard().type("carla");
        button(evidence, "Confirm Robots in class").focus();
        page.keyboard().press("Enter");
        assertThat(button(evidence, "Take back Robots in class")).isFocused();
        assertThat(api.json("/api/v1/coding/suggestions").at("/items/0/confirmed/0/coders/0").asText())
            .isEqualTo("carla");
        button(evidence, "Take back Robots in class").click();
        assertThat(button(evidence, "Confirm Robots in class")).isVisible();
        evidence.getByLabel("Id of another course").fill("c3");
        page.keyboard().press("Enter");
        assertThat(button(evidence, "Take back Reading together")).isVisible();
        assertThat(page.locator("#said")).hasText("Confirmed: c3");
    }

    @Test
    void theDictionaryBecomesACoderThatCanBeCompared() {
        window.goTo("coding.html?codebook=learning-expectations");
        button(page.locator("#codebook"), "Code by words").click();
        assertThat(region("Who coded by this codebook").locator("tbody tr",
                new Locator.LocatorOptions().setHasText("dictionary")))
            .containsText("machine");
        assertThat(page.locator("#said")).containsText("6 texts coded, 0 without");
        window.waitUntilReady();
        page.locator("#agreement-controls").getByLabel("dictionary").check();
        assertThat(region("Agreement by code").locator("thead")).containsText("Kappa anna / dictionary");
        assertThat(page).hasURL(Pattern.compile(".*coders=anna%2Cben%2Cdictionary"));
        page.goBack();
        assertThat(region("Agreement by code").locator("thead")).not().containsText("dictionary");
    }

    @Test
    void aModelIsAskedOnlyAfterTheRequestWasShownAndConfirmed() {
        MODEL.answer("salary");
        int before = MODEL.requests().size();
        window.goTo("coding.html?codebook=learning-expectations");
        Locator model = region("A language model");
        assertThat(model).containsText("6 of 6 texts that model:small has not coded");
        assertThat(model).containsText(MODEL.address().toString());
        assertThat(model.locator("pre")).containsText("I want to deepen my knowledge.");
        assertThat(button(model, "Send")).isDisabled();
        assertThat(MODEL.requests()).hasSize(before);
        model.getByLabel("I have read the request").check();
        button(model, "Send").click();
        assertThat(model).containsText("6 sent, 6 coded, 0 without a result.");
        assertThat(MODEL.requests()).hasSize(before + 6);
    }

    @Test
    void whoMayNotReadTextsSeesTheCodesAndCanSignIn() {
        PageWindow other = windows.open(guarded.uri(), Windows.DESKTOP, ColorScheme.LIGHT);
        Page shown = other.page();
        shown.navigate(guarded.uri().resolve("coding.html").toString());
        shown.getByLabel("Token").fill("a-secret-of-the-tests");
        shown.keyboard().press("Enter");
        Locator form = shown.locator("token-form[for=texts]");
        assertThat(form).containsText("What teachers wrote is not shown to you.");
        assertThat(shown.locator("#disagreements [data-text]").first()).isVisible();
        assertThat(shown.locator("body")).not().containsText(CodedTexts.MARK);
        assertThat(shown.locator("#model")).isHidden();
        form.getByLabel("Token").fill(TEXTS);
        shown.keyboard().press("Enter");
        assertThat(shown.locator("#disagreements")).containsText(CodedTexts.MARK);
        assertThat(form).hasCount(0);
    }

    @Test
    void withoutTextsItSaysHowToLoadThem() {
        server.bean(Database.class).write(TestDatabase.query(Access.WRITE, "MATCH (n) DETACH DELETE n"), Map.of());
        window.goTo("coding.html");
        assertThat(page.locator("#codebook")).containsText("Nothing that teachers wrote is loaded");
        assertThat(page.locator("#further")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = { "learning-expectations", "evidence-of-learning" })
    void itCanBeUsedWithoutSeeingItAndOnAPhone(String codebook) {
        for (ColorScheme scheme : ColorScheme.values()) {
            if (scheme == ColorScheme.NO_PREFERENCE) {
                continue;
            }
            try (PageWindow phone = windows.open(server.uri(), Windows.PHONE, scheme)) {
                phone.goTo("coding.html?codebook=" + codebook);
                assertThat(phone.accessibilityFindings()).as(scheme + " " + codebook).isEmpty();
                assertThat(
                        (int) phone.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                    .isLessThanOrEqualTo(0);
            }
        }
    }

}
