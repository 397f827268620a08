package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages in a real browser: against the server with the sample loaded, and, where a
 * state is hard to bring about there, against answers of the test's own.
 */
class PagesIT {

    private static final List<String> ALL_BUT_ONE_TEACHER = List.of("", "teachers.html", "cohort.html",
            "engagement.html", "motivation.html", "coding.html", "threads.html", "queries.html", "runs.html");

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

    private void open(String path) {
        this.page.navigate(base.resolve(path).toString());
    }

    /** Opens a page and waits until no region of it is loading any more. */
    private void openReady(String path) {
        open(path);
        this.window.waitUntilReady();
    }

    /** Follows the first teacher of the list "Highest" to a page with something on it. */
    private void openMostCoherentTeacher() {
        openReady("");
        this.page.locator("#extremes tbody a").first().click();
        this.page.waitForURL(Pattern.compile(".*teacher\\.html\\?id=.+"));
        this.window.waitUntilReady();
    }

    private Locator region(String name) {
        return this.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button that shows the Cypher of a number. */
    private Locator cypherOf(String number) {
        return this.page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Show the Cypher of " + number).setExact(true));
    }

    private void answerWith(String pattern, int status, String type, String body) {
        this.page.route(Pattern.compile(pattern), (route) -> route
            .fulfill(new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body)));
    }

    /** One teacher whose courses have titles in Hebrew, in Arabic and with markup. */
    private void answerWithFixtureTeacher() {
        answerWith(".*/api/v1/teachers/t001$", 200, "application/json", fixture("teacher.json"));
        answerWith(".*/api/v1/teachers/t001/coherence.*", 200, "application/json", fixture("coherence.json"));
        answerWith(".*/api/v1/teachers/t001/graph.*", 200, "application/json", fixture("graph.json"));
    }

    private static String fixture(String name) {
        try (InputStream content = PagesIT.class.getResourceAsStream("fixture/" + name)) {
            return new String(Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Nested
    class EveryPage {

        @ParameterizedTest
        @ValueSource(strings = { "", "teachers.html", "teacher.html", "cohort.html", "threads.html", "queries.html",
                "runs.html" })
        void rendersWithoutAnErrorInTheConsole(String path) {
            openReady(path);
            assertThat(PagesIT.this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
            assertThat(PagesIT.this.page.locator(".notice.failed:visible")).hasCount(0);
            assertThat(PagesIT.this.window.consoleErrors()).isEmpty();
        }

        @Test
        void hasNoSeriousAccessibilityFinding() {
            assertAccessible(ALL_BUT_ONE_TEACHER, (axe) -> axe);
        }

        @Test
        void hasEnoughContrastInTheDark() {
            use(Windows.DESKTOP, ColorScheme.DARK);
            assertAccessible(List.of("", "cohort.html", "threads.html", "runs.html"),
                    (axe) -> axe.withRules(List.of("color-contrast")));
        }

        private void assertAccessible(List<String> paths, UnaryOperator<AxeBuilder> rules) {
            for (String path : paths) {
                openReady(path);
                openTables();
                assertThat(PagesIT.this.window.accessibilityFindings(rules)).as(path).isEmpty();
            }
            openMostCoherentTeacher();
            PagesIT.this.page.getByText("Show the Cypher of the pairs").click();
            PagesIT.this.page.getByText("All figures of this facet").first().click();
            cypherOf("thematic coherence").click();
            openTables();
            assertThat(PagesIT.this.window.accessibilityFindings(rules)).as("teacher.html").isEmpty();
        }

        private void openTables() {
            Locator closed = PagesIT.this.page.getByText("Show as table");
            while (closed.count() > 0) {
                closed.first().click();
            }
        }

        @Test
        void fitsOnAPhone() {
            use(Windows.PHONE, ColorScheme.LIGHT);
            for (String path : ALL_BUT_ONE_TEACHER) {
                openReady(path);
                assertFits(path);
            }
            openMostCoherentTeacher();
            assertFits("teacher.html");
        }

        private void assertFits(String path) {
            Object tooWide = PagesIT.this.page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) tooWide).intValue()).as("pixels beyond the edge of " + path).isNotPositive();
        }

        @Test
        void startsTheTabOrderWithALinkToTheContent() {
            openReady("teachers.html");
            PagesIT.this.page.keyboard().press("Tab");
            Locator skip = PagesIT.this.page.getByRole(AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Skip to the content"));
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            PagesIT.this.page.keyboard().press("Enter");
            assertThat(PagesIT.this.page.locator("main")).isFocused();
        }

    }

    @Nested
    class Overview {

        @Test
        void drawsTheDistributionOfBothFacetsWithTheirTables() {
            openReady("");
            Locator charts = region("How coherent the selections are").getByRole(AriaRole.IMG);
            assertThat(charts).hasCount(2);
            assertThat(charts.first()).hasAttribute("aria-label", Pattern.compile("Histogram .* median .*, mean .*"));
            assertThat(region("How coherent the selections are").locator("svg rect")).not().hasCount(0);
            region("How coherent the selections are").getByText("Show as table").first().click();
            assertThat(region("Teachers by thematic coherence").locator("tbody tr")).hasCount(20);
        }

        @Test
        void keepsTheChosenFacetInTheAddress() {
            openReady("");
            facetChoice("Disciplinary").check();
            PagesIT.this.page.waitForURL(Pattern.compile(".*facet=disciplinary.*"));
            PagesIT.this.page.reload();
            assertThat(facetChoice("Disciplinary")).isChecked();
        }

        private Locator facetChoice(String facet) {
            return region("Highest and lowest").getByRole(AriaRole.RADIO,
                    new Locator.GetByRoleOptions().setName(facet));
        }

        @Test
        void saysHowToBeginWhenNothingIsLoaded() {
            answerWith(".*/api/v1/overview", 200, "application/json", """
                    {"counts": {"teachers": 0, "courses": 0, "topics": 0, "disciplines": 0, "enrolments": 0,
                     "completions": 0}, "coverage": {"coursesWithoutTopics": 0, "coursesWithoutDisciplines": 0,
                     "teachersWithoutDisciplines": 0, "enrolmentsWithoutDate": 0, "completionsWithoutDate": 0},
                     "run": null, "coherence": null}""");
            openReady("");
            assertThat(PagesIT.this.page.getByText("Nothing is loaded yet")).isVisible();
            assertThat(region("How coherent the selections are")).isHidden();
        }

        @Test
        void saysWhichGroupsAreWithheld() {
            answerWith(".*/api/v1/summary.*", 200, "application/json", """
                    {"by": "sector", "measure": "thematicCoherence", "run": "r", "minimumGroup": 5, "overall": null,
                     "groups": [
                      {"value": "state", "n": 9, "undefined": 1, "mean": 0.3, "sd": 0.1, "min": 0.1, "q1": 0.2,
                       "median": 0.3, "q3": 0.4, "max": 0.5, "suppressed": false},
                      {"value": "boarding", "n": null, "undefined": null, "mean": null, "sd": null, "min": null,
                       "q1": null, "median": null, "q3": null, "max": null, "suppressed": true}]}""");
            openReady("?by=sector");
            assertThat(region("Compared by group")).containsText(
                    "boarding: withheld, so that no figure describes fewer than 5 teachers, not even by subtraction.");
        }

        @Test
        void showsWhatTheServerSaysWentWrongAndTriesAgain() {
            answerWith(".*/api/v1/overview", 503, "application/problem+json",
                    "{\"title\": \"Database\", \"status\": 503, \"detail\": \"The database does not answer.\"}");
            openReady("");
            assertThat(PagesIT.this.page.getByRole(AriaRole.ALERT)).containsText("The database does not answer.");
            PagesIT.this.page.unrouteAll();
            PagesIT.this.page.getByText("Try again").click();
            assertThat(region("How coherent the selections are")).isVisible();
        }

        @Test
        void asksForTheTokenOfAServerThatHasOne() {
            answerWith(".*/api/v1/overview", 401, "application/problem+json",
                    "{\"title\": \"Unauthorized\", \"status\": 401, \"detail\": \"A token is required.\"}");
            answerWith(".*/api/v1/session", 204, "application/json", "");
            openReady("");
            PagesIT.this.page.getByLabel("Token", new Page.GetByLabelOptions().setExact(true)).fill("s3cret");
            String sent = PagesIT.this.page
                .waitForRequest(Pattern.compile(".*/api/v1/session"),
                        () -> PagesIT.this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open"))
                            .click())
                .postData();
            assertThat(sent).isEqualTo("{\"token\":\"s3cret\"}");
        }

    }

    @Nested
    class Teachers {

        @Test
        void saysHowManyOfHowManyAreShown() {
            openReady("teachers.html");
            int rows = PagesIT.this.page.locator("#teachers tbody tr").count();
            assertThat(rows).isPositive();
            assertThat(PagesIT.this.page.locator("#count"))
                .hasText(Pattern.compile("Showing " + rows + " of [0-9,]+ teachers?\\."));
        }

        @Test
        void sortsByAColumnAndKeepsTheOrderInTheAddress() {
            openReady("teachers.html");
            PagesIT.this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thematic").setExact(true))
                .click();
            PagesIT.this.page.waitForURL(Pattern.compile(".*sort=thematicCoherence&order=desc"));
            PagesIT.this.window.waitUntilReady();
            assertThat(PagesIT.this.page.locator("th[aria-sort=descending]")).hasText(Pattern.compile("Thematic.*"));
            PagesIT.this.page.goBack();
            PagesIT.this.window.waitUntilReady();
            assertThat(PagesIT.this.page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("Teacher.*"));
        }

        @Test
        void leadsToTheFirstTeacherByKeyboardAlone() {
            openReady("teachers.html");
            Locator first = PagesIT.this.page.locator("#teachers tbody a").first();
            String id = first.innerText();
            for (int presses = 0; presses < 40
                    && !(boolean) first.evaluate("e => e === document.activeElement"); presses++) {
                PagesIT.this.page.keyboard().press("Tab");
            }
            assertThat(first).isFocused();
            PagesIT.this.page.keyboard().press("Enter");
            assertThat(PagesIT.this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Teacher " + id);
        }

    }

    @Nested
    class Cohort {

        @Test
        void countsTheTypesAndLeadsToTheirTeachers() {
            openReady("cohort.html");
            Locator rows = region("Teachers by type").locator("tbody tr");
            assertThat(rows).hasCount(8);
            rows.getByRole(AriaRole.LINK).first().click();
            PagesIT.this.page.waitForURL(Pattern.compile(".*teachers\\.html\\?type=integrated"));
            PagesIT.this.window.waitUntilReady();
            assertThat(PagesIT.this.page.getByLabel("Type")).hasValue("integrated");
            assertThat(PagesIT.this.window.consoleErrors()).isEmpty();
        }

        @Test
        void leadsFromANumberOfAGroupToItsTeachers() {
            openReady("cohort.html?by=language");
            region("Types by group").getByText("Show as table").click();
            Locator link = region("Types of selections by language").locator("tbody tr")
                .first()
                .getByRole(AriaRole.LINK)
                .nth(1);
            int teachers = Integer.parseInt(link.innerText().replace(",", ""));
            link.click();
            PagesIT.this.page.waitForURL(Pattern.compile(".*teachers\\.html\\?type=.+&language=.+"));
            PagesIT.this.window.waitUntilReady();
            assertThat(PagesIT.this.page.locator("#count"))
                .hasText(Pattern.compile(".* of " + teachers + " teachers?\\."));
        }

        @Test
        void saysWhatIsWithheld() {
            answerWith(".*/api/v1/types\\?by=.*", 200, "application/json",
                    """
                            {"run": "r", "by": "careerStage", "minimumGroup": 5, "types": [],
                             "overall": null, "groups": [
                               {"value": "late", "n": 20, "suppressed": false, "counts": {"integrated": 12, "thematic": null,
                                "bridging": 0, "disciplinary": 0, "narrow": 0, "weak": null, "fragmented": 0, "insufficient": 0}},
                               {"value": "novice", "n": null, "suppressed": true, "counts": {"integrated": null, "thematic": null,
                                "bridging": null, "disciplinary": null, "narrow": null, "weak": null, "fragmented": null,
                                "insufficient": null}}]}""");
            openReady("cohort.html");
            assertThat(region("Types by group")).containsText("novice: withheld as a whole.");
            assertThat(region("Types by group")).containsText("numbers of fewer than 5 teachers");
            region("Types by group").getByText("Show as table").click();
            assertThat(region("Types of selections by career stage").locator("tbody tr").first())
                .hasText(Pattern.compile("late\\s*20\\s*12\\s*withheld.*"));
        }

        @Test
        void computesTheYearsThatAreMissing() {
            answerWith(".*/api/v1/types/years", 200, "application/json", """
                    {"available": ["2022", "2023"], "items": [{"period": "2022", "run": "r", "n": 9,
                     "median": {"thematicCoherence": 0.4, "disciplinaryCoherence": null},
                     "counts": {"integrated": 9}}]}""");
            answerWith(".*/api/v1/runs$", 202, "application/json", """
                    {"id": "coherence-1", "kind": "coherence", "status": "finished", "message": null}""");
            openReady("cohort.html");
            assertThat(region("By academic year")).containsText("Not computed yet: 2023/24.");
            String sent = PagesIT.this.page
                .waitForRequest(Pattern.compile(".*/api/v1/runs$"),
                        () -> PagesIT.this.page.getByText("Compute this year").click())
                .postData();
            assertThat(sent).contains("\"period\":\"2023\"", "\"kind\":\"coherence\"");
        }

        @Test
        void saysHowManyKeepTheirTypeUnderOtherSettings() {
            openReady("cohort.html");
            assertThat(region("How much the settings matter"))
                .containsText(Pattern.compile("At least \\d+% of the teachers keep their type\\."));
        }

        @Test
        void comparesAMeasureThatIsNotAShare() {
            openReady("cohort.html");
            PagesIT.this.page.getByLabel("Measure", new Page.GetByLabelOptions().setExact(true))
                .selectOption("thematicCoherenceZ");
            PagesIT.this.page.waitForURL(Pattern.compile(".*measure=thematicCoherenceZ.*"));
            PagesIT.this.window.waitUntilReady();
            assertThat(region("A measure by group").getByRole(AriaRole.IMG)).hasAttribute("aria-label",
                    Pattern.compile("Thematic coherence, z by career stage: .*"));
        }

        @Test
        void saysWhatToDoWhenThereAreNoTypes() {
            answerWith(".*/api/v1/types$", 404, "application/problem+json",
                    "{\"title\": \"Not found\", \"status\": 404, \"detail\": \"No coherence has been computed yet.\"}");
            openReady("cohort.html");
            assertThat(PagesIT.this.page.getByText("No types yet")).isVisible();
            assertThat(region("By academic year")).isHidden();
        }

    }

    @Nested
    class Threads {

        @Test
        void listsTheThreadsAndTheCoursesOfOne() {
            openReady("threads.html");
            Locator first = region("Threads").locator("tbody tr").first().getByRole(AriaRole.LINK);
            String label = first.innerText();
            first.click();
            PagesIT.this.page.waitForURL(Pattern.compile(".*thread=.+"));
            PagesIT.this.window.waitUntilReady();
            assertThat(PagesIT.this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(label)))
                .isFocused();
            assertThat(PagesIT.this.page.locator("#thread tbody tr")).not().hasCount(0);
            PagesIT.this.page.getByText("Close this thread").click();
            assertThat(first).isFocused();
            assertThat(PagesIT.this.window.consoleErrors()).isEmpty();
        }

        @Test
        void saysHowSureTheyAreAndWhatOtherResolutionsGive() {
            openReady("threads.html");
            assertThat(region("How sure the threads are")).containsText("Seeds that reach the best");
            assertThat(region("How sure the threads are").getByRole(AriaRole.IMG)).hasAttribute("aria-label",
                    Pattern.compile("Scan of the resolution from .*"));
        }

        @Test
        void tellsWhatHappenedFromYearToYear() {
            openReady("threads.html");
            assertThat(region("From year to year").getByRole(AriaRole.IMG)).hasAttribute("aria-label",
                    Pattern.compile("Timeline of \\d+ threads? over \\d+ academic years?\\."));
            assertThat(region("Threads that began, merged, split or ended").locator("tbody tr")).not().hasCount(0);
        }

        @Test
        void offersToLookForThreadsThatAreNotThere() {
            answerWith(".*/api/v1/threads\\?kind=co-enrolment", 200, "application/json",
                    """
                            {"run": null, "kind": "co-enrolment", "items": [], "quality": null, "scan": [], "timeline": null}""");
            answerWith(".*/api/v1/runs$", 409, "application/problem+json",
                    "{\"title\": \"Conflict\", \"status\": 409, \"detail\": \"A run is at work.\"}");
            openReady("threads.html");
            PagesIT.this.page.getByLabel("By co-enrolment").check();
            PagesIT.this.window.waitUntilReady();
            PagesIT.this.page.getByText("Find the threads").click();
            assertThat(PagesIT.this.page.getByRole(AriaRole.ALERT)).containsText("A run is at work.");
        }

    }

    @Nested
    class OneTeacher {

        @Test
        void showsScoresGraphJourneyAndPairs() {
            openMostCoherentTeacher();
            assertThat(region("Coherence of the selection").getByRole(AriaRole.HEADING,
                    new Locator.GetByRoleOptions().setName("Thematic coherence")))
                .isVisible();
            Locator graph = region("What holds the selection together").getByRole(AriaRole.IMG);
            assertThat(graph).hasAttribute("aria-label", Pattern.compile("Graph of \\d+ courses?, .*"));
            assertThat(graph.locator("path")).not().hasCount(0);
            assertThat(region("Journey").getByRole(AriaRole.LISTITEM)).not().hasCount(0);
            assertThat(region("Why this score").locator("tbody tr")).not().hasCount(0);
            assertThat(PagesIT.this.window.consoleErrors()).isEmpty();
        }

        @Test
        void showsTheCypherBehindTheScoresAndThePairs() {
            openMostCoherentTeacher();
            for (String number : List.of("thematic coherence", "disciplinary coherence")) {
                cypherOf(number).click();
            }
            PagesIT.this.page.getByText("Show the Cypher of the pairs").click();
            assertThat(PagesIT.this.page.getByLabel("Cypher query"))
                .containsText(new String[] { "MATCH", "MATCH", "MATCH" });
        }

        @Test
        void saysWhyANumberIsNotToBeHadInCypher() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            cypherOf("p of the thematic coherence").click();
            assertThat(region("Coherence of the selection")).containsText("Not in Cypher: it needs random draws");
        }

        @Test
        void beginsWithTheTypeWhatItMeansAndHowSureItIs() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            Locator scores = region("Coherence of the selection");
            assertThat(scores.getByRole(AriaRole.HEADING).first())
                .hasText(Pattern.compile("Type of the selection\\s*Thematic"));
            assertThat(scores).containsText("The courses have more topics in common than chance would give.");
            assertThat(scores).containsText("Power is low at n = 3");
        }

        @Test
        void drawsWhatChanceGivesWithTheTeacherInIt() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            Locator drawing = region("Coherence of the selection").getByRole(AriaRole.IMG);
            assertThat(drawing).hasAttribute("aria-label",
                    "Histogram of the thematic coherence of 1,999 random selections: mean 0.20; this teacher 0.46.");
            assertThat(drawing.locator("rect")).not().hasCount(0);
            assertThat(region("Coherence of the selection")).containsText(
                    "Of 1,999 random selections of 3 courses from the 12 that were open to this teacher, 0.4% are at least as coherent.");
        }

        @Test
        void namesTheThreadsOfTheCoursesAndWhatWouldRaiseTheScore() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            assertThat(PagesIT.this.page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("قصة · سرد · مسرح")))
                .hasAttribute("href", "threads.html?thread=threads-1%2F1");
            assertThat(region("Courses that would raise the thematic coherence").locator("tbody tr"))
                .hasText(Pattern.compile("سرد القصص\\s*0\\.56\\s*\\+0\\.10"));
            assertThat(region("What would raise it")).containsText("No open course would raise it.");
        }

        @Test
        void saysThatBridgingIsUndefinedAndWhy() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            assertThat(region("Coherence of the selection"))
                .containsText("Undefined: fewer than 2 courses with topics and disciplines.");
        }

        @ParameterizedTest
        @CsvSource({ "Similarity of courses, cosine, similarity", "Chance, curveball, nullModel" })
        void asksAgainWithAnotherSetting(String label, String value, String parameter) {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            String asked = PagesIT.this.page
                .waitForRequest(Pattern.compile(".*/coherence\\?.*" + parameter + "=" + value + ".*"),
                        () -> PagesIT.this.page.getByLabel(label).selectOption(value))
                .url();
            assertThat(asked).contains("variant=completed");
            PagesIT.this.page.waitForURL(Pattern.compile(".*" + parameter + "=" + value + ".*"));
        }

        @Test
        void keepsTheVariantInTheAddress() {
            openMostCoherentTeacher();
            PagesIT.this.page.getByLabel("Enrolled").check();
            PagesIT.this.page.waitForURL(Pattern.compile(".*variant=enrolled.*"));
            PagesIT.this.window.waitUntilReady();
            assertThat(PagesIT.this.page.getByLabel("Enrolled")).isChecked();
        }

        @Test
        void setsTitlesInHebrewAndArabicFromRightToLeft() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            assertThat(title("הוראת קריאה בכיתות היסוד")).hasCSS("direction", "rtl");
            assertThat(title("القراءة والفهم في الصف")).hasCSS("direction", "rtl");
            assertThat(title("Still open")).hasCSS("direction", "ltr");
        }

        @Test
        void showsMarkupInATitleAsText() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            assertThat(title("<img src=x onerror=\"document.title='run'\"> in the title")).isVisible();
            assertThat(PagesIT.this.page.locator("main img")).hasCount(0);
            assertThat(PagesIT.this.page).hasTitle("Teacher t001 – Throughline");
        }

        @Test
        void saysWhyAScoreIsUndefined() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001&facet=disciplinary");
            assertThat(region("Coherence of the selection"))
                .containsText("Undefined: fewer than 2 courses with disciplines.");
            assertThat(region("Why this score")).containsText("2 courses without any known discipline");
        }

        @Test
        void marksACourseThatIsOutsideTheSelection() {
            answerWithFixtureTeacher();
            openReady("teacher.html?id=t001");
            assertThat(region("Journey").getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Still open"))
                .first()).containsText("not completed · outside the selection");
        }

        @Test
        void saysThatATeacherDoesNotExist() {
            answerWith(".*/api/v1/teachers/nobody", 404, "application/problem+json",
                    "{\"title\": \"Not found\", \"status\": 404, \"detail\": \"There is no teacher nobody.\"}");
            openReady("teacher.html?id=nobody");
            assertThat(PagesIT.this.page.getByRole(AriaRole.ALERT)).containsText("There is no teacher nobody.");
            assertThat(region("Journey")).isHidden();
        }

        private Locator title(String text) {
            return region("Journey").getByRole(AriaRole.HEADING,
                    new Locator.GetByRoleOptions().setName(text).setExact(true));
        }

    }

    @Nested
    class Runs {

        @Test
        void startsARunAndFollowsItToItsEnd() {
            openReady("runs.html");
            int before = PagesIT.this.page.locator("[data-run]").count();
            // Parameters of its own: a run that no other test needs, and not the one
            // behind
            // the headline.
            PagesIT.this.page.getByLabel("Courses that count").selectOption("enrolled");
            PagesIT.this.page.getByLabel("Decay").fill("0.35");
            PagesIT.this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the run")).click();
            assertThat(PagesIT.this.page.locator("[data-run]")).hasCount(before + 1);
            assertThat(PagesIT.this.page.locator("[data-run]").first()).hasAttribute("data-status", "finished",
                    new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
            assertThat(PagesIT.this.page.locator("[data-run]").first().getByText("Results as CSV")).isVisible();
            assertThat(PagesIT.this.window.consoleErrors()).isEmpty();
        }

        @Test
        void showsWhichParameterWasWrong() {
            answerWith(".*/api/v1/runs$", 400, "application/problem+json",
                    """
                            {"title": "Bad request", "status": 400, "detail": "draws must be at least 99.", "parameter": "draws"}""");
            open("runs.html");
            PagesIT.this.page.getByText("Start the run").click();
            assertThat(PagesIT.this.page.getByLabel("Random selections")).hasAttribute("aria-invalid", "true");
            assertThat(PagesIT.this.page.getByLabel("Random selections")).isFocused();
        }

        @Test
        void offersTheParametersOfTheChosenKind() {
            openReady("runs.html?kind=threads");
            assertThat(PagesIT.this.page.getByLabel("Resolution")).isVisible();
            assertThat(PagesIT.this.page.getByLabel("Courses that count")).hasCount(0);
        }

        @Test
        void comparesTwoRuns() {
            answerWith(".*/api/v1/runs/compare.*", 200, "application/json", """
                    {"a": {"id": "a", "parameters": {"similarity": "pathsim"}},
                     "b": {"id": "b", "parameters": {"similarity": "cosine"}},
                     "differences": ["similarity"], "teachers": 400,
                     "measures": [{"measure": "thematicCoherence", "n": 350, "meanA": 0.3, "meanB": 0.25,
                       "meanDifference": -0.05, "spearman": 0.9}],
                     "types": {"names": ["weak", "integrated"], "counts": [[90, null], [7, 12]], "agreement": 0.8,
                       "kappa": null}}""");
            openReady("runs.html?a=a&b=b");
            assertThat(region("Parameters that differ").locator("tbody tr"))
                .hasText(Pattern.compile("Similarity of courses\\s*PathSim\\s*IDF cosine"));
            assertThat(region("Measures in both runs").locator("tbody tr"))
                .hasText(Pattern.compile("Thematic coherence\\s*350\\s*0\\.3000\\s*0\\.2500\\s*−0\\.0500\\s*0\\.9"));
            assertThat(region("Compare two runs")).containsText("chance would agree on: undefined.");
            assertThat(
                    region("Teachers by their type in run A (rows) and in run B (columns)").locator("tbody tr").first())
                .hasText(Pattern.compile("Integrated\\s*12\\s*7"));
        }

        @Test
        void asksBeforeItDeletesARun() {
            openReady("runs.html");
            PagesIT.this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete")).first().click();
            Locator dialog = PagesIT.this.page.getByRole(AriaRole.DIALOG,
                    new Page.GetByRoleOptions().setName("Delete this run?"));
            assertThat(dialog).isVisible();
            dialog.getByText("Keep it").click();
            assertThat(dialog).isHidden();
        }

    }

}
