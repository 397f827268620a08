package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.TestServer;
import org.throughline.Zips;

/** The page of the data in a real browser, on a server whose data may be replaced. */
class DataPageIT {

    private static final LocatorAssertions.HasAttributeOptions PATIENT = new LocatorAssertions.HasAttributeOptions()
        .setTimeout(60_000);

    @RegisterExtension
    private final Windows windows = new Windows();

    private static URI base;

    private PageWindow window;

    private Page page;

    @BeforeAll
    static void startServer() {
        base = TestServer.start(Map.of()).uri();
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
    void aZipIsLookedAtImportedAnalysedAndShownOnTheOverview() throws IOException {
        window.goTo("data.html");
        choose(zip("cohort.zip", cohort()));
        assertUpload("uploaded");
        assertThat(card("courses.csv")).containsText("12 rows");
        assertThat(card("courses.csv").locator(".column.own")).containsText("schoolType");
        assertThat(card("enrolments.csv").locator(".file-problems")).containsText("unknown course");
        assertThat(region()).containsText("1 row would be rejected");
        card("courses.csv").locator("summary").click();
        assertThat(card("courses.csv").locator("tbody tr")).hasCount(10);
        assertThat(window.accessibilityFindings()).isEmpty();
        page.reload();
        window.waitUntilReady();
        assertUpload("uploaded");
        chooseToReplaceIfAsked();
        button("Load this folder").click();
        confirmIfAsked();
        assertUpload("finished");
        assertThat(region()).containsText("Loaded: cohort");
        assertThat(region()).containsText("1 row was rejected");
        Download rejects = page.waitForDownload(() -> region().getByText("Rejected rows as CSV").click());
        assertThat(Files.readString(rejects.path())).startsWith("file,line,column,value,reason").contains("nowhere");
        assertThat(page.locator("#loaded [data-figure=teachers]")).containsText("8");
        assertThat(page.locator("#analysis")).containsText("not those of the data that are loaded now");
        assertThat(window.accessibilityFindings()).isEmpty();
        button("Find threads and compute coherence").click();
        assertThat(page.locator("#analysis")).hasAttribute("data-state", "done", PATIENT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the overview")).click();
        window.waitUntilReady();
        assertThat(page.getByRole(AriaRole.REGION,
                new Page.GetByRoleOptions().setName("How coherent the selections are").setExact(true)))
            .isVisible();
        assertThat(window.consoleErrors()).isEmpty();
    }

    @Test
    void aFolderThatTellsWhoPeopleAreIsRefusedBeforeAnythingIsStored() {
        window.goTo("data.html");
        Map<String, String> files = cohort();
        files.put("teachers.csv", "id,e-mail\np0,somebody@example.org\n");
        choose(zip("persons.zip", files));
        assertUpload("uploaded");
        assertThat(region().getByRole(AriaRole.ALERT).first()).containsText("cannot be loaded as it is");
        assertThat(card("teachers.csv").locator(".column.refused")).containsText("e-mail");
        card("teachers.csv").locator("summary").click();
        assertThat(region()).not().containsText("somebody@example.org");
        assertThat(button("Load this folder")).hasCount(0);
        button("Discard the upload").click();
        assertUpload("idle");
        assertThat(region()).containsText("deleted from the server");
    }

    @Test
    void whatIsNoTableIsSaidInWords() {
        window.goTo("data.html");
        choose(new FilePayload("broken.zip", "application/zip", "no zip".getBytes(StandardCharsets.UTF_8)));
        assertThat(region().getByRole(AriaRole.ALERT)).isVisible();
        assertUpload("idle");
        choose(new FilePayload("notes.txt", "text/plain", "hello".getBytes(StandardCharsets.UTF_8)));
        assertThat(region()).containsText("There is no CSV file and no zip file");
        assertUpload("idle");
    }

    @Test
    void whatIsMissingIsNamed() {
        window.goTo("data.html");
        choose(new FilePayload("courses.csv", "text/csv", "id,title\nc1,One\n".getBytes(StandardCharsets.UTF_8)));
        assertUpload("uploaded");
        assertThat(region()).containsText("teachers.csv");
        assertThat(region()).containsText("enrolments.csv");
        assertThat(button("Load this folder")).hasCount(0);
        button("Discard the upload").click();
        assertUpload("idle");
    }

    @Test
    void theFormatsAreDescribedWhereTheyAreNeeded() {
        window.goTo("data.html");
        page.getByText("What the files look like").click();
        window.waitUntilReady();
        assertThat(page.locator("#upload details tbody tr")).hasCount(12);
        assertThat(page.locator("#upload details")).containsText("enrolled_at");
    }

    @Test
    void anUploadFitsOnAPhoneAlsoFromRightToLeft() {
        use(Windows.PHONE, ColorScheme.DARK);
        window.goTo("data.html?lang=he");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertFits();
        choose(zip("cohort.zip", cohort()));
        assertUpload("uploaded");
        assertFits();
        assertThat(window.accessibilityFindings()).isEmpty();
        region().locator("button:not([type=submit])").last().click();
        assertUpload("idle");
        assertThat(window.consoleErrors()).isEmpty();
    }

    private void assertFits() {
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue()).as("pixels beyond the edge").isNotPositive();
    }

    private Locator region() {
        return page.locator("#upload");
    }

    private Locator card(String file) {
        return page.locator("[data-file='" + file + "']");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void assertUpload(String state) {
        assertThat(region()).hasAttribute("data-state", state, PATIENT);
    }

    private void choose(FilePayload file) {
        page.locator("#upload input[type=file][multiple]").setInputFiles(file);
    }

    private void chooseToReplaceIfAsked() {
        if (page.locator("input[value=replace]").count() > 0) {
            page.locator("input[value=replace]").check();
        }
    }

    private void confirmIfAsked() {
        if (page.locator("dialog").count() > 0) {
            button("Replace it").click();
        }
    }

    private static FilePayload zip(String name, Map<String, String> files) {
        return new FilePayload(name, "application/zip", Zips.of(files));
    }

    /** Eight teachers with four courses each, and one row at fault. */
    private static Map<String, String> cohort() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("topics.csv", "id,name\nk0,Reading\nk1,Writing\nk2,Speaking\n");
        files.put("courses.csv",
                "id;title;topics;School type\n" + IntStream.range(0, 12)
                    .mapToObj((i) -> "c%d;Course %d;k%d;primary\n".formatted(i, i, i % 3))
                    .collect(Collectors.joining()));
        files.put("teachers.csv", "id,role\n"
                + IntStream.range(0, 8).mapToObj((i) -> "p%d,teacher\n".formatted(i)).collect(Collectors.joining()));
        files.put("enrolments.csv",
                "teacher,course,enrolled_at,completed_at\n" + IntStream.range(0, 32)
                    .mapToObj((i) -> "p%d,c%d,2023-10-01,2024-01-1%d\n".formatted(i / 4, (i / 4 + i % 4) % 12, i % 4))
                    .collect(Collectors.joining()) + "p1,nowhere,2023-10-01,\n");
        return files;
    }

}
