package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.throughline.ingest.Imports;
import org.throughline.ingest.Uploads;
import org.throughline.report.Overviews;
import org.throughline.report.RunReport;
import org.throughline.store.Connection;
import org.throughline.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves until it is stopped. */
@Command(name = "serve", description = "Serves the pages and REST; loads the sample if the database is empty.")
public final class ServeCommand implements Callable<Integer> {

    private final Provider<Server> server;

    private final Provider<Database> database;

    private final Provider<FirstStart> firstStart;

    private final Provider<Overviews> overviews;

    private final Provider<Uploads> uploads;

    private final Provider<Imports> imports;

    @Option(names = "--no-sample", description = "Leave an empty database empty.")
    private boolean noSample;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    ServeCommand(Provider<Server> server, Provider<Database> database, Provider<FirstStart> firstStart,
            Provider<Overviews> overviews, Provider<Uploads> uploads, Provider<Imports> imports) {
        this.server = server;
        this.database = database;
        this.firstStart = firstStart;
        this.overviews = overviews;
        this.uploads = uploads;
        this.imports = imports;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        server.get().requireSafe();
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(server.get()::prepare);
        Connection connection = database.get().connection();
        uploads.get().removeLeftovers();
        imports.get().recover();
        if (!noSample) {
            firstStart.get().loadSampleIfEmpty(out);
        }
        RunReport run = firstStart.get().analyseIfNever();
        if (run != null && !run.status().equals("finished")) {
            out.println("Coherence could not be computed: " + run.message());
        }
        prepared.join();
        greet(out, server.get().start(), connection);
        firstStart.get().refreshIfOutdated(out);
        // the end comes from outside: Ctrl-C runs the shutdown hook
        new CountDownLatch(1).await();
        return 0;
    }

    private void greet(PrintWriter out, URI address, Connection connection) {
        Map<String, ?> counts = overviews.get().counts();
        out.printf("""

                Throughline is ready.

                  Pages      %1$s
                  REST       %1$s/api
                  Bolt       %2$s   user %3$s, password in %4$s
                  Loaded     %5$s teachers, %6$s courses, %7$s enrolments

                Try next:
                  - open the page and look at the teachers with the highest and the lowest coherence
                  - connect Neo4j Browser or the neo4j package of R or Python to the Bolt address
                  - load your own folder into a database of its own, so that it does not mix with the sample:
                    THROUGHLINE_DATA=mydata ./mvnw -q -Dthroughline="import DIR"
                    THROUGHLINE_DATA=mydata ./mvnw -q
                Ctrl-C stops.
                """, address.toString().replaceAll("/$", ""), connection.uri(), connection.username(),
                connection.passwordSource(), counts.get("teachers"), counts.get("courses"), counts.get("enrolments"));
        out.flush();
    }

}
