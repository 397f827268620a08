package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The graph page in a real browser, against the server with the sample loaded. */
class GraphPageIT {

    private static final Pattern COUNTS = Pattern.compile("([\\d,]+) nodes? · ([\\d,]+) links?.*");

    private static final LocatorAssertions.HasTextOptions PATIENT = new LocatorAssertions.HasTextOptions()
        .setTimeout(15_000);

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
        this.window = this.windows.open(base, width, scheme);
        this.page = this.window.page();
    }

    /** Opens the page and waits until the picture is drawn and nothing is under way. */
    private void openReady(String query) {
        this.page.navigate(base.resolve("graph.html" + query).toString());
        assertThat(this.page.locator("#picture")).hasAttribute("data-ready", "",
                new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
        waitUntilDone();
    }

    private void waitUntilDone() {
        assertThat(this.page.locator("#stage")).hasAttribute("aria-busy", "false",
                new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
    }

    private static String encoded(String key) {
        return URLEncoder.encode(URLEncoder.encode(key, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Locator button(String name) {
        return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator buttonLike(String pattern) {
        return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
    }

    private int shownNodes() {
        return shown(1);
    }

    private int shownLinks() {
        return shown(2);
    }

    private int shown(int group) {
        Matcher counts = COUNTS.matcher(this.page.locator("#counts").textContent());
        assertThat(counts.matches()).as(this.page.locator("#counts").textContent()).isTrue();
        return Integer.parseInt(counts.group(group).replace(",", ""));
    }

    private void assertSaid(String pattern) {
        assertThat(this.page.locator("#status")).hasText(Pattern.compile(pattern), PATIENT);
    }

    /** A part of the answer of the REST interface, as text. */
    private String asked(String path, String expression) {
        return (String) this.page.evaluate("""
                async ([path, expression]) => {
                  const answer = await (await fetch("api/v1/" + path)).json();
                  return String(new Map([
                    ["first", () => answer.items?.[0]?.id ?? answer.nodes?.[0]?.id],
                    ["second", () => answer.items?.[1]?.id ?? answer.nodes?.[1]?.id],
                    ["count", () => answer.nodes.length]]).get(expression)());
                }""", List.of(path, expression));
    }

    private void chooseInTable(String name) {
        openTables();
        this.page.locator(".graph-tables")
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
            .click();
    }

    private void openTables() {
        if (!this.page.locator(".graph-tables").isVisible()) {
            this.page.getByText("The same as tables").click();
        }
    }

    /** The names of the nodes, as the table has them. */
    private List<String> names() {
        openTables();
        assertThat(this.page.locator(".graph-tables tbody th button").first()).isVisible();
        return this.page.locator(".graph-tables table").first().locator("tbody th button").allTextContents();
    }

    @Nested
    class Picture {

        @Test
        void beginsWithTheThreads() {
            openReady("");
            assertThat(String.valueOf(shownNodes())).isEqualTo(asked("graph/threads", "count"));
            assertThat(GraphPageIT.this.page.locator("#picture")).hasAttribute("aria-label",
                    Pattern.compile("Graph with .* nodes and .* links"));
            assertThat(buttonLike("^1 · ")).isVisible();
            assertThat(GraphPageIT.this.window.consoleErrors()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = { "canvas", "webgl" })
        void isDrawnWithAndWithoutWebgl(String renderer) throws IOException {
            openReady("?start=courses&renderer=" + renderer);
            assertThat(GraphPageIT.this.page.locator("#picture")).hasAttribute("data-renderer", renderer);
            assertThat(coloursOf(GraphPageIT.this.page.locator("#picture").screenshot())).isGreaterThan(50);
            assertThat(GraphPageIT.this.window.consoleErrors()).isEmpty();
        }

        private static long coloursOf(byte[] png) throws IOException {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            return IntStream.range(0, image.getHeight())
                .flatMap((y) -> IntStream.range(0, image.getWidth()).map((x) -> image.getRGB(x, y)))
                .distinct()
                .count();
        }

        @Test
        void isPaintedInTwoDimensionsWhenWebglIsLost() {
            openReady("?renderer=webgl");
            GraphPageIT.this.page.evaluate("""
                    document.querySelector("#picture canvas.sigma-nodes").getContext("webgl2")
                      .getExtension("WEBGL_lose_context").loseContext()""");
            assertThat(GraphPageIT.this.page.locator("#picture")).hasAttribute("data-renderer", "canvas");
            GraphPageIT.this.page.keyboard().press("Escape");
            assertThat(GraphPageIT.this.page.locator("#picture canvas")).hasCount(1);
        }

        @Test
        void isTheSameEachTime() throws IOException {
            openReady("?start=courses");
            byte[] once = GraphPageIT.this.page.locator("#picture").screenshot();
            openReady("?start=courses");
            assertThat(GraphPageIT.this.page.locator("#picture").screenshot()).isEqualTo(once);
        }

        @Test
        void isColouredAndSizedByWhatTheReaderChooses() {
            openReady("?start=courses");
            GraphPageIT.this.page.locator("#graph-colour").selectOption("language");
            assertThat(buttonLike("^Hebrew ")).isVisible();
            GraphPageIT.this.page.locator("#graph-size").selectOption("betweenness");
            GraphPageIT.this.page.getByText("The same as tables").click();
            assertThat(GraphPageIT.this.page.locator(".graph-tables thead").first()).containsText("Betweenness");
            assertThat(GraphPageIT.this.page.locator(".graph-tables tbody tr").first().locator("td").last())
                .hasText(Pattern.compile("0\\.\\d+"), PATIENT);
            assertThat(GraphPageIT.this.page.url()).contains("colour=language").contains("size=betweenness");
        }

        @Test
        void setsTheNodesOfALegendEntryOff() {
            openReady("");
            Locator entry = buttonLike("^1 · ");
            entry.click();
            assertThat(entry).hasAttribute("aria-pressed", "true");
            entry.click();
            assertThat(entry).hasAttribute("aria-pressed", "false");
        }

        @Test
        void saysWhatWentWrongAndTriesAgain() {
            GraphPageIT.this.page.route(Pattern.compile(".*/graph/threads.*"),
                    (route) -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                        .setContentType("application/problem+json")
                        .setBody("{\"title\": \"Database\", \"detail\": \"The database does not answer.\"}")));
            GraphPageIT.this.page.navigate(base.resolve("graph.html").toString());
            assertThat(GraphPageIT.this.page.getByRole(AriaRole.ALERT)).containsText("The database does not answer.");
            assertThat(GraphPageIT.this.page.locator("#stage")).hasAttribute("data-state", "failed");
            GraphPageIT.this.page.unrouteAll();
            button("Try again").click();
            waitUntilDone();
            assertThat(shownNodes()).isPositive();
        }

        @Test
        void saysHowToFindThreadsWhenThereAreNone() {
            GraphPageIT.this.page.route(Pattern.compile(".*/graph/threads.*"),
                    (route) -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                        .setBody("{\"nodes\":[],\"links\":[],\"shown\":0,\"total\":0,\"next\":null,\"layout\":null}")));
            GraphPageIT.this.page.navigate(base.resolve("graph.html").toString());
            assertThat(GraphPageIT.this.page.getByText("The threads have not been looked for yet.")).isVisible();
            assertThat(GraphPageIT.this.page.locator("#stage")).hasAttribute("data-state", "empty");
        }

    }

    @Nested
    class Exploring {

        @Test
        void aNodeOpensByADoubleClickWhichCanBeUndone() {
            openReady("?show=" + encoded("course/" + courseId()));
            assertThat(shownNodes()).isOne();
            GraphPageIT.this.page.locator("#picture").dblclick();
            assertSaid(".* expanded: \\d+ new nodes?\\.");
            assertThat(shownNodes()).isGreaterThan(1);
            button("Undo").click();
            assertSaid("Undone: .*");
            assertThat(shownNodes()).isOne();
            button("Show everything").click();
            GraphPageIT.this.page.locator("#picture").dblclick();
            assertSaid(".* expanded: .*");
        }

        @Test
        void aLargeExpansionComesInPartsAndGoesWhole() {
            GraphPageIT.this.page.route(Pattern.compile(".*/graph/expand.*"), (route) -> route
                .resume(new Route.ResumeOptions().setUrl(route.request().url().replace("limit=200", "limit=4"))));
            openReady("");
            int before = shownNodes();
            chooseInTable(names().getFirst());
            buttonLike("^Courses \\(").click();
            assertSaid(".* expanded: 4 new nodes\\. Showing 4 of \\d+\\.");
            assertThat(shownNodes()).isEqualTo(before + 4);
            button("Load more").click();
            assertThat(GraphPageIT.this.page.locator("#counts")).hasText(Pattern.compile((before + 8) + " nodes .*"),
                    PATIENT);
            buttonLike("^Courses \\(").click();
            assertSaid(".* collapsed: 8 nodes less\\.");
            assertThat(shownNodes()).isEqualTo(before);
        }

        @Test
        void whatIsAlreadyThereStaysWhereItIs() {
            openReady("");
            Map<String, String> before = placesOf(exported("Nodes as CSV"));
            chooseInTable(names().getFirst());
            buttonLike("^Courses \\(").click();
            assertSaid(".* expanded: .*");
            assertThat(placesOf(exported("Nodes as CSV"))).containsAllEntriesOf(before);
        }

        @Test
        void aSearchAddsWhatItFinds() {
            openReady("");
            int before = shownNodes();
            String id = courseId();
            GraphPageIT.this.page.locator("#graph-search").fill(id);
            assertThat(GraphPageIT.this.page.locator(".graph-search-list [role=option]").first()).containsText("Course",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            GraphPageIT.this.page.keyboard().press("ArrowDown");
            GraphPageIT.this.page.keyboard().press("Enter");
            assertSaid(".* added\\.");
            assertThat(shownNodes()).isEqualTo(before + 1);
            assertThat(GraphPageIT.this.page.locator("#panel")).containsText(id);
            assertThat(GraphPageIT.this.page.url()).contains("show=");
        }

        @Test
        void aFilterLeavesNodesOutAndSaysSo() {
            openReady("?start=courses");
            int before = shownNodes();
            buttonLike("^Filters").click();
            GraphPageIT.this.page.locator("#graph-filter-language").selectOption("ar");
            assertThat(GraphPageIT.this.page.locator("#counts")).containsText("filtered out");
            assertThat(shownNodes()).isLessThan(before);
            assertThat(buttonLike("^Filters")).hasText("Filters (1)");
            GraphPageIT.this.page.reload();
            assertThat(GraphPageIT.this.page.locator("#counts")).containsText("filtered out",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
            buttonLike("^Filters").click();
            button("Take all filters off").click();
            assertThat(GraphPageIT.this.page.locator("#counts")).not().containsText("filtered out");
            assertThat(shownNodes()).isEqualTo(before);
        }

        @Test
        void theYearsDimOrTakeOutWhatLiesOutside() {
            openReady("?start=courses");
            int before = shownNodes();
            buttonLike("2020.21: \\d+ nodes").click();
            assertThat(GraphPageIT.this.page.locator(".graph-years-now")).hasText("2020/21");
            assertThat(shownNodes()).isEqualTo(before);
            GraphPageIT.this.page.getByLabel("Take out what lies outside").check();
            assertThat(shownNodes()).isLessThan(before);
            assertThat(GraphPageIT.this.page.url()).contains("years=2020-2020").contains("outside=remove");
            GraphPageIT.this.page.getByLabel("Last year").fill("2024");
            assertThat(GraphPageIT.this.page.locator(".graph-years-now")).hasText("all");
        }

        @Test
        void aPathIsFoundBetweenTwoNodes() {
            openReady("?show=" + encoded("course/" + courseId()) + "," + encoded(disciplineKey()));
            List<String> names = names();
            chooseInTable(names.get(0));
            button("Path from here").click();
            chooseInTable(names.get(1));
            buttonLike("^Path from .* to here").click();
            assertSaid("Shortest path from .* to .*: \\d+ links?\\..*");
            assertThat(shownLinks()).isPositive();
            assertThat(GraphPageIT.this.page.url()).contains("path=");
        }

        private String disciplineKey() {
            return asked("graph/search?q=a&kinds=discipline", "first");
        }

        @Test
        void teachersAreShownSideBySide() {
            openReady("");
            String one = asked("teachers?limit=2", "first");
            String other = asked("teachers?limit=2", "second");
            openReady("?teachers=" + one + "," + other);
            assertThat(GraphPageIT.this.page.locator("#graph-colour")).hasValue("teacher");
            assertThat(buttonLike("^" + one)).isVisible();
            assertThat(buttonLike("^" + other)).isVisible();
            assertThat(GraphPageIT.this.page.locator(".graph-legend")).containsText("Disciplines");
        }

        @Test
        void theDetailsOfANodeLeadFurther() {
            openReady("");
            chooseInTable(names().getFirst());
            assertThat(GraphPageIT.this.page.getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Page of the thread")))
                .hasAttribute("href", Pattern.compile("threads\\.html\\?thread=.*"));
            assertThat(GraphPageIT.this.page.getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Use in a query")))
                .hasAttribute("href", Pattern.compile("queries\\.html\\?p\\.thread=.*"));
            Locator neighbour = GraphPageIT.this.page.locator(".graph-neighbour").first();
            String name = neighbour.textContent();
            neighbour.click();
            assertThat(GraphPageIT.this.page.locator("#panel h2")).hasText(name);
        }

        @Test
        void whatWasHiddenCanBeShownAgain() {
            openReady("");
            int before = shownNodes();
            chooseInTable(names().getFirst());
            button("Hide").click();
            assertThat(shownNodes()).isEqualTo(before - 1);
            button("Show 1 hidden node").click();
            assertThat(shownNodes()).isEqualTo(before);
        }

    }

    @Nested
    class Keyboard {

        @Test
        void reachesAllThatTheMouseReaches() {
            openReady("");
            int before = shownNodes();
            GraphPageIT.this.page.locator("#picture").focus();
            GraphPageIT.this.page.keyboard().press("ArrowRight");
            assertSaid(".*, Thread");
            String first = GraphPageIT.this.page.locator("#status").textContent();
            GraphPageIT.this.page.keyboard().press("ArrowLeft");
            GraphPageIT.this.page.keyboard().press("ArrowUp");
            assertThat(GraphPageIT.this.page.locator("#status")).not().hasText(first);
            GraphPageIT.this.page.keyboard().press("Enter");
            assertSaid(".* expanded: \\d+ new nodes?\\.");
            GraphPageIT.this.page.keyboard().press("Backspace");
            assertSaid(".* collapsed: .*");
            GraphPageIT.this.page.keyboard().press("p");
            assertSaid(".* pinned\\.");
            GraphPageIT.this.page.keyboard().press("Delete");
            assertSaid("Hidden: 1 node\\.");
            assertThat(shownNodes()).isEqualTo(before - 1);
            GraphPageIT.this.page.keyboard().press("Control+z");
            assertSaid("Undone: Hidden.*");
            assertThat(shownNodes()).isEqualTo(before);
            GraphPageIT.this.page.keyboard().press("+");
            GraphPageIT.this.page.keyboard().press("Shift+ArrowLeft");
            GraphPageIT.this.page.keyboard().press("0");
            GraphPageIT.this.page.keyboard().press("?");
            assertThat(GraphPageIT.this.page.getByRole(AriaRole.DIALOG)).isVisible();
            GraphPageIT.this.page.keyboard().press("Escape");
            assertThat(GraphPageIT.this.page.locator("#picture")).isFocused();
            assertThat(GraphPageIT.this.window.consoleErrors()).isEmpty();
        }

    }

    @Nested
    class Views {

        @Test
        void areOpenedByTheirAddressWithEveryNodeWhereItWas() {
            openReady("?show=" + encoded("course/" + courseId()));
            dragTheOnlyNode();
            chooseInTable(names().getFirst());
            buttonLike("^Topics \\(").click();
            assertSaid(".* expanded: .*");
            save("Kept here");
            assertThat(GraphPageIT.this.page).hasURL(Pattern.compile(".*[?&]view=.*"));
            Map<String, String> places = placesOf(exported("Nodes as CSV"));
            assertThat(places).hasSizeGreaterThan(1);
            String address = GraphPageIT.this.page.url();
            use(Windows.DESKTOP, ColorScheme.LIGHT);
            openReady(address.substring(address.indexOf('?')));
            assertSaid("View “Kept here” opened\\.");
            assertThat(placesOf(exported("Nodes as CSV"))).isEqualTo(places);
            assertThat(button("Kept here")).isVisible();
            delete("Kept here");
        }

        private void dragTheOnlyNode() {
            Map<String, String> before = placesOf(exported("Nodes as CSV"));
            BoundingBox box = GraphPageIT.this.page.locator("#picture").boundingBox();
            GraphPageIT.this.page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            GraphPageIT.this.page.mouse().down();
            GraphPageIT.this.page.mouse().move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 20);
            GraphPageIT.this.page.mouse().move(box.x + box.width / 2 + 120, box.y + box.height / 2 + 40);
            GraphPageIT.this.page.mouse().up();
            assertSaid(".* moved and pinned\\.");
            assertThat(placesOf(exported("Nodes as CSV"))).isNotEqualTo(before);
        }

        @Test
        void areNotOverwrittenUnseenWhenSomebodyElseHasChangedThem() {
            openReady("");
            save("Contested");
            GraphPageIT.this.page.evaluate("""
                    async () => {
                      const id = new URLSearchParams(location.search).get("view");
                      const {name, state, revision} = await (await fetch("api/v1/views/" + id)).json();
                      await fetch("api/v1/views/" + id, {method: "PUT", headers: {"Content-Type": "application/json"},
                        body: JSON.stringify({name, description: "theirs", state, revision})});
                    }""");
            button("Save changes").click();
            assertThat(GraphPageIT.this.page.getByRole(AriaRole.ALERT))
                .containsText("Someone else has changed this view");
            button("Overwrite it with mine").click();
            assertSaid("View “Contested” saved\\.");
            assertThat(GraphPageIT.this.page.getByRole(AriaRole.ALERT)).hasCount(0);
            delete("Contested");
        }

        private void save(String name) {
            GraphPageIT.this.page.locator("[data-menu=views]").click();
            GraphPageIT.this.page.locator("#graph-view-name").fill(name);
            button("Save").click();
            assertSaid("View “" + name + "” saved\\.");
        }

        private void delete(String name) {
            if (!GraphPageIT.this.page.locator("#graph-view-name").isVisible()) {
                GraphPageIT.this.page.locator("[data-menu=views]").click();
            }
            Locator button = button("Delete the view " + name);
            button.click();
            button.click();
            assertSaid("View “" + name + "” deleted\\.");
        }

    }

    @Nested
    class SavedFiles {

        @Test
        void ofXmlCanBeParsed() throws Exception {
            openReady("?start=courses");
            assertHolds("SVG image", ".svg", "title");
            assertHolds("Web page", ".html", "tr");
            assertHolds("GraphML", ".graphml", "node");
            assertHolds("GEXF", ".gexf", "node");
        }

        private void assertHolds(String format, String ending, String element) throws Exception {
            Download file = download(format);
            assertThat(file.suggestedFilename()).endsWith(ending);
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.path().toFile());
            assertThat(document.getElementsByTagName(element).getLength()).as(format)
                .isGreaterThanOrEqualTo(shownNodes());
        }

        @Test
        void holdExactlyWhatIsShown() {
            openReady("?start=courses&is.language=ar");
            assertThat(exported("Nodes as CSV").lines().count()).isEqualTo(shownNodes() + 1);
            assertThat(exported("Links as CSV").lines().count()).isEqualTo(shownLinks() + 1);
            assertThat(exported("VOSviewer JSON")).startsWith("{").contains("\"items\"");
        }

        @Test
        void asAnImageAreTwiceAsLargeAsTheScreen() throws IOException {
            openReady("");
            BufferedImage image = ImageIO.read(download("PNG image").path().toFile());
            int width = ((Number) GraphPageIT.this.page.evaluate("document.getElementById('picture').clientWidth"))
                .intValue();
            assertThat(image.getWidth()).isEqualTo(2 * width);
        }

    }

    private Download download(String format) {
        this.page.locator("[data-menu=export]").click();
        return this.page.waitForDownload(() -> this.page.locator(".graph-menu-entry")
            .filter(new Locator.FilterOptions().setHasText(format))
            .click());
    }

    private String exported(String format) {
        try {
            return Files.readString(download(format).path());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The first fields of each line: identifier and place; what is quoted is left out.
     */
    private static Map<String, String> placesOf(String csv) {
        Map<String, String> places = new TreeMap<>();
        Matcher row = Pattern
            .compile("^([^,\"\\n]+),(?:\"(?:[^\"]|\"\")*\"|[^,\"]*),(?:\\w+),([-\\d.E]+),([-\\d.E]+),",
                    Pattern.MULTILINE)
            .matcher(csv);
        while (row.find()) {
            places.put(row.group(1), "%.5f %.5f".formatted(Double.valueOf(row.group(2)), Double.valueOf(row.group(3))));
        }
        assertThat(places).isNotEmpty();
        return places;
    }

    @Nested
    class Everybody {

        @ParameterizedTest
        @CsvSource({ "LIGHT, en", "DARK, he" })
        void findsNoSeriousAccessibilityFault(ColorScheme scheme, String language) {
            use(Windows.DESKTOP, scheme);
            openReady("?lang=" + language);
            GraphPageIT.this.page.locator("#picture").focus();
            GraphPageIT.this.page.keyboard().press("ArrowRight");
            assertThat(GraphPageIT.this.page.locator("#panel")).hasAttribute("data-state", "ready");
            GraphPageIT.this.page.locator(".graph-tables-disclosure summary").click();
            GraphPageIT.this.page.locator("[data-menu=filters]").click();
            assertThat(GraphPageIT.this.window.accessibilityFindings()).isEmpty();
            assertThat(GraphPageIT.this.page.locator("html")).hasAttribute("dir",
                    language.equals("en") ? "ltr" : "rtl");
            assertThat(GraphPageIT.this.window.consoleErrors()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = { "en", "ar" })
        void canUseItOnAPhone(String language) {
            use(Windows.PHONE, ColorScheme.LIGHT);
            openReady("?lang=" + language);
            GraphPageIT.this.page.locator("#picture").focus();
            GraphPageIT.this.page.keyboard().press("ArrowRight");
            Object tooWide = GraphPageIT.this.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) tooWide).intValue()).isNotPositive();
            assertThat(GraphPageIT.this.page.locator("#panel h2")).isVisible();
        }

    }

    private String courseId() {
        if (this.page.url().equals("about:blank")) {
            this.page.navigate(base.resolve("favicon.svg").toString());
        }
        String key = asked("graph/courses?limit=1", "first");
        return key.substring(key.indexOf('/') + 1);
    }

}
