package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.throughline.ingest.ImportSummary;
import org.throughline.ingest.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a folder. */
@Command(name = "import", description = "Loads a folder of CSV files; import/README.md describes them.")
public final class ImportCommand implements Callable<Integer> {

    private final Provider<Importer> importer;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    ImportCommand(Provider<Importer> importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ImportSummary summary;
        try (Bar bar = new Bar()) {
            summary = importer.get().load(folder, bar::update);
        }
        ImportSummaryPrinter.print(summary, out);
        out.println("Next: the command analyse computes coherence on what is loaded now.");
        return 0;
    }

}
