package org.throughline;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.throughline.ingest.ImportSummary;
import org.throughline.ingest.Importer;
import org.throughline.report.AnalysisKind;
import org.throughline.report.RunListener;
import org.throughline.report.RunReport;
import org.throughline.report.RunService;

/**
 * The whole application on free ports with an embedded database of its own, until the
 * test run ends.
 */
public final class TestServer {

    private final ApplicationContext context;

    private final URI uri;

    private TestServer(ApplicationContext context, URI uri) {
        this.context = context;
        this.uri = uri;
    }

    /** Starts with an empty database. */
    public static TestServer start(Map<String, Object> settings) {
        try {
            Map<String, Object> properties = new HashMap<>();
            properties.put("throughline.data", Files.createTempDirectory(Path.of("target"), "server-").toString());
            properties.put("throughline.bolt-port", 0);
            properties.put("throughline.port", -1);
            properties.putAll(settings);
            ApplicationContext context = ApplicationContext.builder().banner(false).properties(properties).start();
            Runtime.getRuntime().addShutdownHook(new Thread(context::close));
            URI uri = context.getBean(EmbeddedServer.class).start().getURI();
            return new TestServer(context, uri.resolve("/"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Loads a folder. */
    public ImportSummary load(Path folder) {
        return bean(Importer.class).load(folder, (phase, done, total) -> {
        });
    }

    /** Analyses to the end. */
    public RunReport analyse(AnalysisKind kind, Map<String, ?> parameters) {
        RunService runs = bean(RunService.class);
        return runs.await(runs.start(kind, parameters, RunListener.NONE).id());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The address of the pages, with a slash at the end. */
    public URI uri() {
        return uri;
    }

}
