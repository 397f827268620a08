package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.report.Overviews;
import org.throughline.report.Overviews.Overview;
import org.throughline.report.SchemaReports;
import org.throughline.report.SchemaReports.SchemaReport;
import org.throughline.store.Connection;
import org.throughline.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks whether the database answers, is indexed and how complete the data are. */
@Command(name = "check", description = "Checks the database, its constraints and the coverage of the data.")
public final class CheckCommand implements Callable<Integer> {

    private final Provider<Database> database;

    private final Provider<Overviews> overviews;

    private final Provider<SchemaReports> schema;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    CheckCommand(Provider<Database> database, Provider<Overviews> overviews, Provider<SchemaReports> schema) {
        this.database = database;
        this.overviews = overviews;
        this.schema = schema;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Connection connection = database.get().connection();
        database.get().verify();
        out.println("Database    " + connection.uri() + " answers");
        SchemaReport graph = schema.get().schema();
        out.println("Constraints " + graph.constraints().size());
        long offline = graph.indexes().stream().filter((index) -> !"ONLINE".equals(index.get("state"))).count();
        out.println("Indexes     " + graph.indexes().size() + ", " + offline + " not online");
        Overview overview = overviews.get().overview();
        print(out, "Content", overview.counts());
        print(out, "Not known", overview.coverage());
        out.println("Coherence   " + ((overview.run() == null) ? "not computed yet: run analyse"
                : "run " + overview.run().id() + " of " + overview.run().startedAt()));
        return (offline == 0) ? 0 : ErrorReport.FAILED;
    }

    private static void print(PrintWriter out, String title, Map<String, @Nullable Object> figures) {
        out.println(title);
        figures
            .forEach((name, value) -> out.println("  " + name.replaceAll("(?<=[a-z])(?=[A-Z])", " ") + ": " + value));
    }

}
