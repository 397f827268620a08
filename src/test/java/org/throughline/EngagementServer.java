package org.throughline;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.engagement.Enrolment;
import org.throughline.engagement.SampleTraces;
import org.throughline.engagement.TraceStore;
import org.throughline.report.AnalysisKind;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.Row;

/**
 * The application with the sample, traces of its enrolments and everything computed,
 * started once per test run. Tests must leave it as it is.
 */
public final class EngagementServer {

    private EngagementServer() {
    }

    public static TestServer get() {
        return Started.SERVER;
    }

    private static final class Started {

        static final TestServer SERVER = start();

        private static TestServer start() {
            TestServer server = TestServer.start(Map.of("throughline.time-zone", "Asia/Jerusalem"));
            server.load(Path.of("import/sample"));
            server.analyse(AnalysisKind.THREADS, Map.of());
            server.analyse(AnalysisKind.COHERENCE, Map.of());
            TraceStore traces = server.bean(TraceStore.class);
            traces.clear();
            SampleTraces.write(traces, enrolments(server.bean(Database.class)), 7, Path.of("target"));
            server.analyse(AnalysisKind.ENGAGEMENT, Map.of("bootstraps", 20));
            return server;
        }

        private static Stream<Enrolment> enrolments(Database database) {
            Query query = new Query("test/enrolments", "", "", Access.READ, java.util.List.of(), java.util.List.of(),
                    "", null, """
                            MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
                            RETURN t.id AS teacher, c.id AS course, toString(e.year) AS year
                            ORDER BY teacher, course
                            """);
            return database.list(query, Map.of()).stream().map(Started::enrolment);
        }

        private static Enrolment enrolment(Row row) {
            return new Enrolment(row.string("teacher"), row.string("course"), row.optionalString("year"), true, null,
                    null, null);
        }

    }

}
