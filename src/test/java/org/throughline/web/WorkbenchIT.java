package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Cypher workbench in a real browser, on the sample. */
class WorkbenchIT {

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
    void colourAndCompletionKnowTheGraph() {
        openBlank();
        type("MATCH (t:Tea");
        Locator suggestion = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Teacher"));
        assertThat(suggestion).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        // in the first 75 ms of a list, Enter still means a new line to the editor
        page.waitForTimeout(200);
        page.keyboard().press("Enter");
        assertThat(editor()).containsText("(t:Teacher");
        page.keyboard().press("End");
        page.keyboard().type("-[:");
        // the worker begins cold, and a busy machine lets it wait
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("COMPLETED")))
            .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        // no teacher covers a topic
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("COVERS"))).hasCount(0);
        assertThat(editor().locator(".t-keyword").first()).hasText("MATCH");
        assertThat(editor().locator(".t-label").first()).hasText("Teacher");
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void whatIsWrongIsUnderlinedAndListedWithItsPlace() {
        openText("MATCH (t:Teacher)\nRETRN t.id");
        assertThat(editor().locator(".cm-lintRange-error").first()).hasText(Pattern.compile("^RETRN"));
        Locator problems = page.getByRole(AriaRole.LIST,
                new Page.GetByRoleOptions().setName("What the database says of the query"));
        assertThat(problems).containsText("Error");
        problems.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Line 2, column 1")).click();
        assertThat(editor()).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().type("U");
        page.keyboard().press("Escape");
        assertThat(editor()).containsText("RETURN t.id");
        assertThat(problems).hasCount(0);
    }

    @Test
    void aQueryThatWouldChangeTheGraphIsRefusedAndSaysSo() {
        openText("MATCH (t:Teacher) DETACH DELETE t");
        assertThat(page.locator("#problems [data-severity=error]").first()).isVisible();
        run();
        assertThat(page.locator("#answer")).hasAttribute("data-state", "failed");
        assertThat(page.locator("#answer").getByRole(AriaRole.ALERT)).isVisible();
    }

    @Test
    void aSavedQueryWithItsParametersInTheAddressIsRun() {
        window.goTo("queries.html?name=popular-courses&p.limit=3");
        assertThat(answerRows()).hasCount(3);
        assertThat(page.locator("#answer")).containsText("3 rows in");
        assertThat(page.getByLabel("Limit", new Page.GetByLabelOptions().setExact(true))).hasValue("3");
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void aTextInTheAddressWaitsForItsReader() {
        List<String> asked = new ArrayList<>();
        page.onRequest((request) -> {
            if (request.url().endsWith("/cypher/run")) {
                asked.add(request.url());
            }
        });
        openText("RETURN $x AS shown", "?p.x=from%20the%20link");
        assertThat(editor()).hasText("RETURN $x AS shown");
        assertThat(page.getByLabel("X", new Page.GetByLabelOptions().setExact(true))).hasValue("from the link");
        assertThat(page.locator("#answer")).hasAttribute("data-state", "idle");
        assertThat(asked).isEmpty();
        run();
        assertThat(answerRows()).hasText(new String[] { "from the link" });
    }

    @Test
    void whatIsWrittenIsInTheAddress() {
        openBlank();
        type("RETURN 42 AS answer");
        page.keyboard().press("Escape");
        page.waitForURL(Pattern.compile(".*#q=RETURN%2042%20AS%20answer$"));
        page.reload();
        window.waitUntilReady();
        assertThat(editor()).hasText("RETURN 42 AS answer");
    }

    @Test
    void aDownloadIsCompleteWhenThePageShowsLess() throws IOException {
        openText("UNWIND range(1, 2500) AS n RETURN n");
        run();
        assertThat(page.locator("#answer")).containsText("The first 1,000 rows, in");
        assertThat(page.locator("#answer")).containsText("Showing 200 of 1,000 rows.");
        page.getByText("Show 800 more").click();
        assertThat(answerRows()).hasCount(1000);
        assertThat(Files.readAllLines(download("Download CSV, all rows").path(), StandardCharsets.UTF_8)).hasSize(2501)
            .endsWith("2500");
        assertThat(Files.readString(download("Download JSON, all rows").path())).contains("2499").contains("2500");
        page.getByText("Run for up to 10,000 rows").click();
        assertThat(page.locator("#answer")).containsText("2,500 rows in");
        assertThat(window.consoleErrors()).isEmpty();
    }

    private Download download(String button) {
        return page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click());
    }

    @Test
    void aRunningQueryIsCancelled() {
        openText("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7)");
        run();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel").setExact(true)).click();
        assertThat(page.locator("#answer")).containsText("The query was cancelled.",
                new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        assertThat(page.locator("#cancel")).isHidden();
        // the database is free again
        openText("RETURN 1 AS one");
        run();
        assertThat(answerRows()).hasText(new String[] { "1" });
    }

    @Test
    void nodesAreDrawnAndHandedToTheExplorer() {
        openText("MATCH (c:Course)-[r:COVERS]->(t:Topic) RETURN c, r, t ORDER BY c.id, t.id LIMIT 6");
        run();
        assertThat(page.locator("#answer .node-chip").first()).isVisible();
        view("Graph").check();
        assertThat(page.locator("#answer").getByRole(AriaRole.IMG)).hasAttribute("aria-label",
                Pattern.compile("Graph of the answer: \\d+ nodes, \\d+ relationships\\."));
        assertThat(page.getByText("Open in the graph explorer")).hasAttribute("href",
                Pattern.compile("graph\\.html\\?show=course%252F.*"));
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void figuresAreDrawnAsAChartWithItsTable() {
        window.goTo("queries.html?name=types-of-selection");
        run();
        view("Chart").check();
        assertThat(page.locator("#answer").getByRole(AriaRole.IMG)).hasAttribute("aria-label",
                Pattern.compile("Chart \\(bars\\) of .* by type\\."));
        page.getByLabel("Kind of chart").selectOption("dot");
        page.waitForURL(Pattern.compile(".*view=chart.*mark=dot.*"));
        page.getByText("Show as table").click();
        assertThat(answerRows()).not().hasCount(0);
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void thePlanIsATreeForTheKeyboard() {
        window.goTo("queries.html?name=types-of-selection");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Profile")).click();
        Locator plan = page.getByRole(AriaRole.TREEGRID);
        assertThat(plan).containsText("Database hits");
        Locator rows = plan.locator("tbody tr");
        rows.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowLeft");
        assertThat(rows.first()).hasAttribute("aria-expanded", "false");
        assertThat(rows.nth(1)).isHidden();
        page.keyboard().press("ArrowRight");
        assertThat(rows.nth(1)).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Explain")).click();
        assertThat(page.locator("#answer")).containsText("the query was not run");
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void anOwnQueryIsSavedChangedFoundAndDeleted() {
        openText("MATCH (c:Course) RETURN c.title AS course ORDER BY course LIMIT $limit", "?p.limit=4");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save…")).click();
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Titles of the workbench test");
        page.getByLabel("Which question does it answer?").fill("Which courses come first?");
        page.getByLabel("What Limit means").fill("how many");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
        page.waitForURL(Pattern.compile(".*name=titles-of-the-workbench-test.*"));
        try {
            assertThat(page.locator("#library")).containsText("Your own");
            window.goTo("queries.html?name=titles-of-the-workbench-test");
            assertThat(page.getByText("how many")).isVisible();
            run();
            assertThat(answerRows()).hasCount(4);
            page.getByText("Save changes…").click();
            page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Renamed by the workbench test");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
            assertThat(page.getByRole(AriaRole.HEADING,
                    new Page.GetByRoleOptions().setName("Renamed by the workbench test")))
                .isVisible();
            page.getByLabel("Search the queries").fill("renamed workbench");
            assertThat(page.locator("#library a[data-query]")).hasCount(1);
        }
        finally {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete…")).click();
            page.getByRole(AriaRole.DIALOG).getByText("Delete…").click();
        }
        page.getByLabel("Search the queries").fill("");
        assertThat(page.locator("#library")).not().containsText("Renamed by the workbench test");
        assertThat(editor()).containsText("MATCH (c:Course)");
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void aQueryOfTheLibraryCannotBeChangedButAdapted() {
        window.goTo("queries.html?name=popular-courses");
        assertThat(page.getByText("Save changes…")).hasCount(0);
        assertThat(page.getByText("Delete…")).hasCount(0);
        editor().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" // mine");
        assertThat(page.getByText("edited", new Page.GetByTextOptions().setExact(true))).isVisible();
        page.getByText("Undo the edits").click();
        assertThat(editor()).not().containsText("// mine");
        assertThat(page.getByText("edited", new Page.GetByTextOptions().setExact(true))).hasCount(0);
    }

    @Test
    void theHistoryStaysInThisBrowser() {
        openText("RETURN 'remembered' AS word");
        run();
        assertThat(answerRows()).hasCount(1);
        openBlank();
        page.getByLabel("History").check();
        page.locator("#library .history button").first().click();
        assertThat(editor()).hasText("RETURN 'remembered' AS word");
        page.getByText("Clear the history").click();
        assertThat(page.locator("#library")).containsText("No query has been run in this browser yet.");
    }

    @Test
    void itIsUsedByTheKeyboardAlone() {
        openBlank();
        editor().focus();
        page.keyboard().type("RETURN $text AS said");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(editor()).not().isFocused();
        assertThat(page.getByLabel("Type of $text")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().type("by keyboard");
        page.keyboard().press("Enter");
        assertThat(answerRows()).hasText(new String[] { "by keyboard" });
        editor().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(", 2 AS two");
        page.keyboard().press("Control+Enter");
        assertThat(answerRows()).hasText(Pattern.compile("by keyboard\\s*2"));
    }

    @Test
    void aValueThatIsNoneIsSaidAtItsField() {
        openText("RETURN 1 LIMIT $limit");
        Locator field = page.getByLabel("Limit", new Page.GetByLabelOptions().setExact(true));
        field.fill("two");
        run();
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(page.getByText("Not a whole number.")).isVisible();
    }

    @Test
    void nodesAreFoundForAList() {
        openText("MATCH (c:Course) WHERE c.id IN $courses RETURN c.id AS id ORDER BY id");
        String course = firstCourse();
        Locator field = page.getByRole(AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName("Courses").setExact(true));
        field.fill(course);
        page.locator(".node-picker").getByRole(AriaRole.OPTION).first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        field.fill("nothing-of-this-name");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chips li")).hasCount(2);
        run();
        assertThat(answerRows()).hasText(new String[] { course });
    }

    private static String firstCourse() {
        return new ApiClient(base).json("/api/v1/graph/search?q=c&kinds=course&limit=1")
            .at("/items/0/id")
            .asText()
            .substring("course/".length());
    }

    @Test
    void nodesPickedInTheGraphComeWithAQuery() {
        window.goTo("queries.html?p.course=" + URLEncoder.encode(firstCourse(), StandardCharsets.UTF_8));
        assertThat(editor()).containsText("MATCH (n:Course)");
        run();
        assertThat(answerRows()).hasCount(1);
    }

    @Test
    void markupInAnAnswerIsText() {
        openText("RETURN \"<img src=x onerror=document.title='run'>\" AS x, {a: '<b>'} AS map");
        run();
        assertThat(answerRows().first()).containsText("<img src=x");
        assertThat(page.locator("main img")).hasCount(0);
    }

    @Test
    void codeForOtherProgramsHoldsTheQueryAndItsParameters() {
        openText("RETURN $x AS x", "?p.x=it's");
        page.getByText("Use this query in Python, R or a shell").click();
        Locator code = page.locator(".elsewhere pre");
        assertThat(code).containsText("parameters = {\"x\": \"it's\"}");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("curl")).check();
        assertThat(code).containsText("'\\''");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("R").setExact(true)).check();
        assertThat(code).containsText("library(httr2)");
    }

    @Test
    void withoutTheEditorTheTextCanStillBeRun() {
        page.route("**/vendor/codemirror.js", (route) -> route.abort());
        window.goTo("queries.html");
        Locator plain = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Cypher query"));
        plain.fill("RETURN 'plain' AS text");
        run();
        assertThat(answerRows()).hasText(new String[] { "plain" });
    }

    @Test
    void theEditorRunsFromLeftToRightInHebrewAndArabic() {
        for (String language : List.of("he", "ar")) {
            window.goTo("queries.html?lang=" + language);
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator(".cypher-editor")).hasCSS("direction", "ltr");
            assertThat(page.locator("#library")).hasCSS("direction", "rtl");
        }
        assertThat(window.consoleErrors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
    void hasNoSeriousAccessibilityFinding(ColorScheme scheme) {
        use(Windows.DESKTOP, scheme);
        openText("MATCH (c:Course) WHERE c.id IN $courses OR true RETURN c, c.title AS title, 1 AS n LIMIT 5");
        run();
        assertThat(answerRows()).hasCount(5);
        assertThat(window.accessibilityFindings()).as("table").isEmpty();
        view("Chart").check();
        page.getByText("Show as table").click();
        assertThat(window.accessibilityFindings()).as("chart").isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Profile")).click();
        page.getByRole(AriaRole.TREEGRID).waitFor();
        page.getByText("Use this query in Python, R or a shell").click();
        page.getByLabel("History").check();
        assertThat(window.accessibilityFindings()).as("plan").isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save…")).click();
        assertThat(window.accessibilityFindings()).as("dialog").isEmpty();
    }

    @Test
    void fitsOnAPhone() {
        use(Windows.PHONE, ColorScheme.LIGHT);
        window.goTo("queries.html?name=coherence-by-attribute&p.minCourses=3&p.attribute=careerStage");
        assertThat(answerRows()).not().hasCount(0);
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue()).isNotPositive();
    }

    private void openBlank() {
        openText("");
    }

    private void openText(String cypher) {
        openText(cypher, "");
    }

    private void openText(String cypher, String search) {
        // the same page with another fragment would not be loaded anew
        page.navigate("about:blank");
        window.goTo("queries.html" + search + "#q="
                + URLEncoder.encode(cypher, StandardCharsets.UTF_8).replace("+", "%20"));
        assertThat(page.locator("#editor[data-ready]")).isAttached();
    }

    private Locator editor() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Cypher query"));
    }

    private void type(String text) {
        editor().focus();
        page.keyboard().type(text);
    }

    private void run() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Run the query")).click();
    }

    private Locator answerRows() {
        return page.locator("#answer tbody tr");
    }

    private Locator view(String name) {
        return page.locator("#answer")
            .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

}
