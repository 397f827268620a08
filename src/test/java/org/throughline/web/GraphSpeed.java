package org.throughline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * How fast the graph page draws. No test of the suite, as its name does not end in IT;
 * {@code ./mvnw verify -Dit.test=GraphSpeed -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false}
 * prints and writes {@code target/graph-speed.md}. The graphs are made up: clusters of
 * courses as threads make them. Script time is what is left when a graphics processor
 * draws; here WebGL is drawn by software, which makes a whole frame take much longer.
 */
class GraphSpeed {

    private static final int[] SIZES = { 500, 2_000, 5_000 };

    private static final int LINKS_PER_NODE = 3;

    private static final int STEPS = 20;

    private final Random random = new Random(1);

    @Test
    void isWrittenDown() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| nodes | links | renderer | first frame ms | pan: script ms a frame, median | 95 % | zoom, median | 95 % |",
                "|---|---|---|---|---|---|---|---|"));
        try (Browser browser = Browser.launch()) {
            for (int size : SIZES) {
                for (String renderer : List.of("canvas", "webgl")) {
                    lines.add(measured(browser, size, renderer));
                    System.out.println(lines.getLast());
                }
            }
        }
        Files.write(Path.of("target/graph-speed.md"), lines);
        assertThat(lines).hasSize(2 + 2 * SIZES.length);
    }

    private String measured(Browser browser, int size, String renderer) {
        URI base = PagesServer.baseUri();
        try (BrowserContext window = browser.window(1280, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            page.setDefaultTimeout(120_000);
            String answer = madeUp(size);
            page.route(Pattern.compile(".*/graph/courses.*"), (route) -> route
                .fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(answer)));
            page.navigate(base.resolve("graph.html?start=courses&renderer=" + renderer).toString());
            assertThat(page.locator("#picture")).hasAttribute("data-ready", "",
                    new LocatorAssertions.HasAttributeOptions().setTimeout(120_000));
            assertThat(page.locator("#picture")).hasAttribute("data-renderer", renderer);
            double first = ((Number) page.evaluate("performance.getEntriesByName('graph.first-frame')[0].duration"))
                .doubleValue();
            BoundingBox box = page.locator("#picture").boundingBox();
            double[] pan = during(page, () -> {
                page.mouse().move(box.x + 3, box.y + 3);
                page.mouse().down();
                for (int step = 0; step < STEPS; step++) {
                    page.mouse().move(box.x + 3 + 12 * step, box.y + 3 + 6 * step);
                }
                page.mouse().up();
            });
            double[] zoom = during(page, () -> {
                page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
                for (int step = 0; step < STEPS; step++) {
                    page.mouse().wheel(0, (step < STEPS / 2) ? -40 : 40);
                }
            });
            return String.format(Locale.ROOT, "| %,d | %,d | %s | %.0f | %.1f | %.1f | %.1f | %.1f |", size,
                    LINKS_PER_NODE * size, renderer, first, quantile(pan, 0.5), quantile(pan, 0.95),
                    quantile(zoom, 0.5), quantile(zoom, 0.95));
        }
    }

    /**
     * Script time of each frame while something is done. With WebGL what is done before
     * and in the renderer are two steps of one frame; the mean of the second is added.
     */
    private static double[] during(Page page, Runnable action) {
        page.evaluate("['graph.frame', 'graph.render'].forEach(name => performance.clearMeasures(name))");
        action.run();
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        List<?> frames = (List<?>) page.evaluate("""
                () => {
                  const durations = name => performance.getEntriesByName(name).map(entry => entry.duration);
                  const rendered = durations('graph.render');
                  const mean = rendered.reduce((sum, each) => sum + each, 0) / Math.max(1, rendered.length);
                  return durations('graph.frame').map(each => each + mean);
                }""");
        return frames.stream().mapToDouble((each) -> ((Number) each).doubleValue()).sorted().toArray();
    }

    private static double quantile(double[] sorted, double share) {
        assertThat(sorted).isNotEmpty();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    /** Clusters on a circle; most links lie within a cluster. */
    private String madeUp(int size) {
        int clusters = 10;
        StringJoiner nodes = new StringJoiner(",");
        for (int i = 0; i < size; i++) {
            int cluster = i % clusters;
            double angle = 2 * Math.PI * cluster / clusters;
            nodes.add(String.format(Locale.ROOT,
                    """
                            {"id":"course/c%d","kind":"course","label":"Course number %d of the catalogue","x":%.4f,"y":%.4f,\
                            "attributes":{"teachers":%d,"thread":"thread/r/%d","threadLabel":"Thread %d","threadNumber":%d},"degrees":{}}""",
                    i, i, 0.7 * Math.cos(angle) + 0.12 * this.random.nextGaussian(),
                    0.7 * Math.sin(angle) + 0.12 * this.random.nextGaussian(), this.random.nextInt(200), cluster + 1,
                    cluster + 1, cluster + 1));
        }
        StringJoiner links = new StringJoiner(",");
        for (int i = 0; i < LINKS_PER_NODE * size; i++) {
            int source = i % size;
            int target = (this.random.nextInt(10) == 0) ? this.random.nextInt(size)
                    : (source + clusters * (1 + this.random.nextInt(size / clusters - 1))) % size;
            links.add(String.format(Locale.ROOT,
                    "{\"source\":\"course/c%d\",\"target\":\"course/c%d\",\"kind\":\"RELATED_TO\",\"weight\":%.3f,\"year\":null,\"attributes\":{}}",
                    source, target, this.random.nextDouble()));
        }
        return "{\"nodes\":[" + nodes + "],\"links\":[" + links + "],\"shown\":" + size + ",\"total\":" + size
                + ",\"next\":null,\"layout\":{\"seed\":1,\"algorithm\":\"spring\"}}";
    }

}
