package org.throughline.ingest.moodle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.engagement.TraceTable;

/** A folder of traces for a test, read into Parquet files that can be asked. */
final class TestTraces {

    static final String HEADER = "Time,User full name,Affected user,Event context,Component,Event name,Description,Origin,"
            + "IP address\n";

    private static final long MEMORY = 256L << 20;

    private final Path place;

    final List<TraceRejection> rejections = new ArrayList<>();

    TestTraces(Path place) {
        this.place = place;
    }

    static TraceOptions options(Path place, String zone) {
        return TraceOptions.keeping(ZoneId.of(zone), MEMORY, place.resolve("work"));
    }

    Path folder() {
        return place.resolve("folder");
    }

    TestTraces with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TestTraces with(String name, byte[] content) {
        try {
            Path file = folder().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    TestTraces withReport(String name, String... rows) {
        return with(name, HEADER + String.join("\n", rows) + "\n");
    }

    Path table(TraceTable table) {
        return place.resolve(table.key() + ".parquet");
    }

    TraceReading read() {
        return read(options(place, "UTC"));
    }

    TraceReading read(TraceOptions options) {
        rejections.clear();
        return TraceReader.read(TraceFolder.of(folder()), options, this::table, rejections::add, TraceProgress.NONE);
    }

    TraceReading preview() {
        return TraceReader.preview(TraceFolder.of(folder()), options(place, "UTC"), TraceProgress.NONE);
    }

    /** Rows of a table, cells joined by a blank. */
    List<String> ask(TraceTable table, String columns) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement
                    .executeQuery("SELECT " + columns + " FROM read_parquet('" + table(table) + "') ORDER BY ALL")) {
            List<String> answer = new ArrayList<>();
            int count = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    Object cell = rows.getObject(i);
                    cells.add((cell instanceof Timestamp time) ? time.toLocalDateTime().toString()
                            : String.valueOf(cell));
                }
                answer.add(String.join(" ", cells));
            }
            return answer;
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static Map<String, Long> outcomes(TraceFileReport file) {
        Map<String, Long> outcomes = new java.util.TreeMap<>();
        file.counts().forEach((count) -> outcomes.merge(count.outcome(), count.rows(), Long::sum));
        return outcomes;
    }

}
