package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The windows of a test. All tests share one browser, which is launched by the first and
 * closed after the last; windows are closed after each test, and none may have asked
 * another host for anything.
 */
final class Windows implements BeforeEachCallback, AfterEachCallback {

    static final int DESKTOP = 1280;

    static final int PHONE = 360;

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Windows.class);

    private final List<PageWindow> opened = new ArrayList<>();

    private List<Browser> browser = List.of();

    @Override
    public void beforeEach(ExtensionContext context) {
        this.browser = List.of(context.getRoot()
            .getStore(SHARED)
            .getOrComputeIfAbsent(Browser.class, (key) -> Browser.launch(), Browser.class));
    }

    /** Opens a window on a server. */
    PageWindow open(URI base, int width, ColorScheme scheme) {
        PageWindow window = PageWindow.open(this.browser.getFirst(), base, width, scheme);
        this.opened.add(window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> otherHosts = this.opened.stream().flatMap((window) -> window.otherHosts().stream()).toList();
        this.opened.forEach(PageWindow::close);
        this.opened.clear();
        assertThat(otherHosts).as("requests to other hosts").isEmpty();
    }

}
