package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.DrawnGraph;
import org.throughline.explore.GraphPart;
import org.throughline.report.GraphExports;
import org.throughline.report.GraphReports;
import org.throughline.report.GraphReports.CourseFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the graph of courses or of threads for another program. */
@Command(name = "export",
        description = "Writes the graph of courses, or of threads, for Gephi, igraph, VOSviewer and others.")
public final class ExportCommand implements Callable<Integer> {

    private final Provider<GraphReports> graph;

    @Parameters(paramLabel = "FORMAT", description = "graphml, gexf, vosviewer, nodes.csv or edges.csv.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: the terminal).")
    private @Nullable Path file;

    @Option(names = "--of", description = "courses or threads (default: courses).")
    private Part part = Part.courses;

    @Option(names = "--limit", description = "Courses at the most, the most completed first (default: 2000).")
    private int limit = 2000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What is written; the names are what a person types. */
    enum Part {

        courses, threads

    }

    @Inject
    ExportCommand(Provider<GraphReports> graph) {
        this.graph = graph;
    }

    @Override
    public Integer call() throws IOException {
        GraphExports.Format as = GraphExports.Format.parse(format);
        GraphPart shown = switch (part) {
            case courses -> graph.get().courses(CourseFilter.NONE, limit);
            case threads -> graph.get().threads("content", null);
        };
        DrawnGraph drawn = GraphExports.drawn("Throughline " + part, shown);
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            GraphExports.write(drawn, as, out);
            out.flush();
            return 0;
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            GraphExports.write(drawn, as, writer);
        }
        out.println("Written: " + file + ", " + shown.shown() + " of " + shown.total() + " " + part + ", "
                + shown.links().size() + " links.");
        return 0;
    }

}
