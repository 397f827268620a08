package org.throughline.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.report.Table;
import org.throughline.report.TableFormat;

/**
 * Which form of a report is wanted, and the report in that form, written while it is
 * read.
 */
final class Formats {

    private static final Logger LOG = LoggerFactory.getLogger(Formats.class);

    private static final int BUFFER = 64 * 1024;

    private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");

    private static final MediaType HTML = MediaType.of("text/html;charset=utf-8");

    private Formats() {
    }

    /**
     * The table format asked for by {@code ?format=} or {@code Accept}; empty means the
     * JSON of the resource.
     */
    static Optional<TableFormat> wanted(HttpRequest<?> request, @Nullable String format) {
        if (format != null) {
            return Optional.of(TableFormat.parse(format)).filter((parsed) -> parsed != TableFormat.JSON);
        }
        for (MediaType type : request.getHeaders().accept()) {
            if (type.getName().equals("text/csv")) {
                return Optional.of(TableFormat.CSV);
            }
            if (type.getName().equals(MediaType.TEXT_HTML)) {
                return Optional.of(TableFormat.HTML);
            }
            if (type.getName().equals(MediaType.APPLICATION_JSON)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the table to the client page by page, so that its length does not matter.
     */
    static HttpResponse<?> stream(Table table, TableFormat format, String name) {
        // asked before anything is sent, so that a failure still becomes a problem
        // document
        boolean empty = !table.rows().hasNext();
        LOG.debug("Writing {} as {}{}", name, format, empty ? ", which is empty" : "");
        PipedInputStream in = new PipedInputStream(BUFFER);
        PipedOutputStream out = connect(in);
        Thread.ofVirtual().name("report").start(() -> write(table, format, out));
        String file = name + "." + ((format == TableFormat.CSV) ? "csv" : "html");
        return HttpResponse.ok(new StreamedFile(in, (format == TableFormat.CSV) ? CSV : HTML))
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ((format == TableFormat.CSV) ? "attachment" : "inline") + "; filename=\"" + file + "\"");
    }

    private static PipedOutputStream connect(PipedInputStream in) {
        try {
            return new PipedOutputStream(in);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void write(Table table, TableFormat format, PipedOutputStream out) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            format.write(table, writer);
        }
        catch (IOException ex) {
            LOG.debug("The client went away before the report was written", ex);
        }
    }

}
