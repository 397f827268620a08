package org.throughline.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.report.Table;
import org.throughline.report.TableFormat;

/**
 * Which form of a report is wanted, and the report in that form, written while it is
 * read.
 */
final class Formats {

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

    /** The JSON of a resource that also has a table. */
    static HttpResponse<?> json(Object body) {
        return HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /**
     * A report in the form that is wanted: its JSON, or its table.
     * @param format what was given as {@code ?format=}, null for nothing
     * @param report what becomes JSON
     * @param table the same as a table, made only if it is wanted
     * @param name of the file, without its ending
     */
    static <T> HttpResponse<?> report(HttpRequest<?> request, @Nullable String format, T report,
            Function<T, Table> table, String name) {
        return wanted(request, format).<HttpResponse<?>>map((form) -> stream(table.apply(report), form, name))
            .orElseGet(() -> json(report));
    }

    /**
     * Writes the whole table to a file that lives until it is sent: its length does not
     * matter, and a failure half-way becomes a problem document instead of a table that
     * is cut.
     */
    static HttpResponse<?> stream(Table table, TableFormat format, String name) {
        MediaType type = switch (format) {
            case CSV -> CSV;
            case JSON -> MediaType.APPLICATION_JSON_TYPE;
            case HTML -> HTML;
        };
        String disposition = (format == TableFormat.HTML) ? "inline" : "attachment";
        return stream((out) -> format.write(table, out), type).header(HttpHeaders.CONTENT_DISPOSITION,
                disposition + "; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + "\"");
    }

    /** What writes the content of a file. */
    interface Content {

        void write(Writer out) throws IOException;

    }

    /** A file to be saved, under a name that may hold letters of any script. */
    static HttpResponse<?> attachment(Content content, String mediaType, String fileName) {
        return stream(content, MediaType.of(mediaType + ";charset=utf-8")).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static MutableHttpResponse<?> stream(Content content, MediaType type) {
        try {
            Path file = Files.createTempFile("throughline-", ".report");
            try (Writer writer = Files.newBufferedWriter(file)) {
                content.write(writer);
            }
            catch (IOException | RuntimeException ex) {
                Files.delete(file);
                throw ex;
            }
            long length = Files.size(file);
            InputStream stream = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return HttpResponse.ok(new StreamedFile(stream, type, System.currentTimeMillis(), length));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
