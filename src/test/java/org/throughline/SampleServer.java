package org.throughline;

import org.throughline.report.AnalysisKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * The application with the sample and its logs loaded and analysed, started once per test
 * run. Tests must leave it as it is.
 */
public final class SampleServer {

    private SampleServer() {
    }

    public static TestServer get() {
        return Started.SERVER;
    }

    /** The address of the pages, with a slash at the end. */
    public static URI uri() {
        return get().uri();
    }

    private static final class Started {

        static final TestServer SERVER = start();

        private static TestServer start() {
            TestServer server = TestServer.start(Map.of());
            server.load(Path.of("import/sample"));
            server.analyse(AnalysisKind.THREADS, Map.of());
            server.analyse(AnalysisKind.COHERENCE, Map.of());
            server.analyse(AnalysisKind.ENGAGEMENT, Map.of("zone", "Asia/Jerusalem", "bootstraps", 20));
            server.analyse(AnalysisKind.MOTIVATION, Map.of());
            server.analyse(AnalysisKind.KNOWLEDGE, Map.of());
            return server;
        }

    }

}
